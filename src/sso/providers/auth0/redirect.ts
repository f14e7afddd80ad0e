import type { RedirectRules } from '../../oidc/oidc.ts';
import { auth0Host } from './hosts.ts';

const list = 'Allowed Callback URLs';

/** Where a redirect URI goes at Auth0: "Application settings". */
export const redirect: RedirectRules = {
  placeName: 'List',
  places: { confidential: list, public: list },
  // auth0-spa-js renews with its refresh token.
  silentCallback: () => false,
  http: 'anywhere',
  notServer: (host) =>
    auth0Host(host) === undefined
      ? undefined
      : {
          code: 'server-url-is-auth0',
          message:
            'This is an address of Auth0. Write the address of your own OpenMetadata server.',
        },
};
