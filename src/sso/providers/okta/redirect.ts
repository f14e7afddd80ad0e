import type { RedirectRules } from '../../oidc/oidc.ts';
import { oktaHost } from './hosts.ts';

const list = 'Sign-in redirect URIs';

/** Where a redirect URI goes at Okta: developer.okta.com, "Sign users in to your web app". */
export const redirect: RedirectRules = {
  placeName: 'List',
  places: { confidential: list, public: list },
  // okta-auth-js renews with its refresh token.
  silentCallback: () => false,
  http: 'anywhere',
  notServer: (host) =>
    oktaHost(host) === undefined
      ? undefined
      : {
          code: 'server-url-is-okta',
          message: 'This is an address of Okta. Write the address of your own OpenMetadata server.',
        },
};
