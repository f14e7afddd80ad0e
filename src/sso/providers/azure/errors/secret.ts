import type { AzureError } from './places.ts';

/**
 * The server could not prove who it is.
 *
 * Microsoft: error codes, "Add credentials", support article on AADSTS7000218. Secret ID:
 * OfficeDev/microsoft-365-agents-toolkit#8621. Two codes: PartnerCenterSamples/
 * Reseller-Web-Application#73. Methods: oidcClientConfig.json, AuthenticationCodeFlowHandler.
 */
export const secret = {
  AADSTS7000215: {
    at: 'redeem',
    title: 'the client secret is wrong',
    happened:
      'Entra ID accepted the user and gave a code. It then refused the secret with which the server redeems the code.',
    causes: [
      'The Secret ID was copied, which is a GUID. The secret is the Value beside it, which the portal shows once.',
      'A shell or a file without quotes changed a sign in it, such as `$` or `~`.',
    ],
    fix: 'Create a new secret and copy its Value. Then delete the old one.',
    place: 'secrets',
    settings: ['oidcClientSecret'],
    flow: 'confidential',
    more: {
      href: '/deployment/security/azure/auth-code-flow#the-client-secret',
      name: 'The client secret',
    },
    texts: ['Invalid client secret provided', 'Invalid client secret is provided'],
  },
  AADSTS7000218: {
    at: 'redeem',
    title: 'the client secret is missing',
    happened:
      'The platform of the redirect URI makes this a confidential client, and the request came without a secret.',
    causes: [
      'The client type is not `confidential`, so OpenMetadata sends none.',
      'The authentication method cannot work: only `client_secret_post` and `client_secret_basic` do.',
    ],
    fix: 'Set client type, secret and method.',
    settings: ['clientType', 'oidcClientSecret', 'oidcClientAuthMethod'],
    texts: ["parameter: 'client_assertion' or 'client_secret'"],
  },
  AADSTS7000222: {
    at: 'redeem',
    title: 'the client secret has expired',
    happened: 'A secret lives 24 months at most, and this one is past its date.',
    fix: 'Create a new one, copy its Value, and put its end date in a calendar.',
    place: 'secrets',
    settings: ['oidcClientSecret'],
    flow: 'confidential',
    texts: ['The provided client secret keys'],
  },
  AADSTS700025: {
    at: 'redeem',
    title: 'a secret was sent for a public client',
    happened: 'Entra ID takes the application for a public client, and those have no secret.',
    causes: [
      'The redirect URI stands under Mobile and desktop applications.',
      'Allow public client flows is set to Yes.',
    ],
    fix: 'Move the URI to Web, and set Allow public client flows to No.',
    place: 'authentication',
    texts: ["Client is public so neither 'client_assertion' nor 'client_secret'"],
    flow: 'confidential',
  },
  AADSTS700027: {
    at: 'redeem',
    title: 'the signature of a client assertion is invalid',
    happened:
      'A client proved itself with a certificate, and the signature did not fit. OpenMetadata uses a secret instead.',
    fix: 'Find out who sent the request, and check its certificate.',
    place: 'secrets',
  },
  AADSTS70002: {
    at: 'redeem',
    title: 'the credentials were refused',
    happened: 'An old collective code. A second, more exact one stands in the same text.',
    fix: 'Read the second code, or the list `error_codes`.',
    general: true,
  },
} as const satisfies Record<string, AzureError>;
