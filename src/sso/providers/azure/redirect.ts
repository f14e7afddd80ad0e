import type { RedirectRules } from '../../oidc/oidc.ts';
import { classifyHost } from './hosts.ts';

/**
 * What Entra ID accepts as a redirect URI. It decides from the platform of the matching URI whether
 * the client is public or confidential, so the platform is not a matter of taste (AADSTS9002325,
 * 9002326, 9002327).
 *
 * Microsoft, "Redirect URI (reply URL) restrictions and limitations".
 */
export const redirect: RedirectRules = {
  placeName: 'Platform',
  places: { confidential: 'Web', public: 'Single-page application' },
  // MSAL renews without it; the general browser client does not.
  silentCallback: (variant) => variant !== 'own',
  http: 'localhost',
  longest: 256,
  rules: [
    {
      code: 'ipv6',
      refuses: ({ host }) => host.startsWith('['),
      message: 'Entra does not support IPv6 addresses such as [::1]. Use localhost or a host name.',
    },
    {
      code: 'unsupported-character',
      refuses: ({ path }) => /[!$'(),;]/.test(path),
      message:
        "Entra does not support the characters ! $ ' ( ) , ; in a redirect URI. Remove them.",
    },
  ],
  remarks: [
    {
      code: 'no-path',
      severity: 'warning',
      refuses: ({ path }) => path === '',
      message: 'Entra appends a slash to an address without path.',
    },
    {
      code: 'loopback-ip',
      severity: 'note',
      refuses: ({ scheme, host }) => scheme === 'http' && host === '127.0.0.1',
      message:
        'The portal’s form refuses http://127.0.0.1. Add it in the manifest editor, or use localhost.',
    },
  ],
  notServer: (host) =>
    classifyHost(host) === 'unknown'
      ? undefined
      : {
          code: 'server-url-is-microsoft',
          message:
            'This is a Microsoft address. Write the address of your own OpenMetadata server.',
        },
};
