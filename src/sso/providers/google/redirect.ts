import type { RedirectRules } from '../../oidc/oidc.ts';
import { isLoopback } from '../../text/loopback.ts';
import { isGoogleHost } from './endpoints.ts';

const list = 'Authorized redirect URIs';
const number = /^\d+(?:\.\d+){3}$/;
// Names that no public registry gives out: RFC 2606, 6761, 6762 and 8375, and what companies use inside.
const inside =
  /(?:^|\.)(?:local|localhost|internal|intranet|private|lan|home|corp|test|invalid|home\.arpa)$/;

/**
 * What Google accepts as a redirect URI: https, or http for localhost, letter by letter (Google, "OpenID
 * Connect"). That the host must be public is inferred from Google's redirect URI validation rules.
 */
export const redirect: RedirectRules = {
  placeName: 'List',
  places: { confidential: list, public: list },
  // Google's public client is OpenMetadata's general browser client (AuthProvider.util.ts).
  silentCallback: () => true,
  http: 'localhost',
  rules: [
    {
      code: 'raw-ip',
      refuses: ({ host }) => host.startsWith('[') || (number.test(host) && !isLoopback(host)),
      message: 'Google accepts no IP address as a host. Use a name, or localhost for a trial.',
    },
    {
      code: 'not-public',
      refuses: ({ host }) =>
        host.toLowerCase() !== 'localhost' &&
        !number.test(host) &&
        host !== '' &&
        (inside.test(host.toLowerCase()) || !host.includes('.')),
      message:
        'Google accepts only hosts with a public ending, such as .com, and localhost (we infer this from its rules). Give OpenMetadata such a name; it need not be reachable from outside.',
    },
  ],
  notServer: (host) =>
    isGoogleHost(host)
      ? {
          code: 'server-url-is-google',
          message:
            'This is an address of Google. Write the address of your own OpenMetadata server.',
        }
      : undefined,
};
