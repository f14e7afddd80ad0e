import type { RedirectRules } from '../../oidc/oidc.ts';

const list = 'Allowed callback URLs';

/** What Cognito accepts as a callback URL: https, or http for localhost (AWS, "App clients"). */
export const redirect: RedirectRules = {
  placeName: 'Login pages ›',
  places: { confidential: list, public: list },
  // OpenMetadata's browser client for Cognito is the general one (AuthProvider.util.ts, #5923).
  silentCallback: () => true,
  http: 'localhost',
  rules: [
    {
      code: 'http-ip',
      refuses: ({ scheme, host }) => scheme === 'http' && host === '127.0.0.1',
      message: 'Cognito accepts http:// for localhost only. Write localhost instead of 127.0.0.1.',
    },
  ],
  notServer: (host) =>
    /\.amazoncognito\.com$|^cognito-(?:idp|identity)\.|(?:^|\.)console\.aws\.amazon\.com$/.test(
      host,
    )
      ? {
          code: 'server-url-is-cognito',
          message:
            'This is an address of Amazon Cognito. Write the address of your own OpenMetadata server.',
        }
      : undefined,
};
