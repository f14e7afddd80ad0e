import type { AzureError } from './places.ts';

const grant =
  'An administrator must consent first: select Grant admin consent under API permissions.';
const scopes = 'Ask for `openid email profile offline_access`, separated by spaces.';

/**
 * What the application asks for is not granted or does not exist.
 *
 * Microsoft: error codes, "Scopes and permissions". Observed: open-metadata/OpenMetadata#22758
 * (90094), grafana/grafana#16353, O365/python-o365#551 and certwarden-backend#12 (650053).
 */
export const consent = {
  AADSTS65001: {
    at: 'signIn',
    title: 'nobody has consented',
    happened:
      'Neither the user nor an administrator has allowed the application to read what it asks for.',
    fix: grant,
    place: 'permissions',
    texts: ['has not consented to use the application'],
  },
  AADSTS90094: {
    at: 'signIn',
    title: 'an administrator must approve the application',
    also: ['AADSTS90095'],
    happened:
      'Users read “Need admin approval”: they may not consent for themselves. With AADSTS90095 they can send a request.',
    causes: [
      'No administrator has consented for everybody. Where assignment is required, that is needed too.',
      'OpenMetadata’s default prompt `consent` asks every time. We infer that it shows this page even where consent exists.',
    ],
    fix: `${grant} Set the prompt to \`select_account\`.`,
    place: 'permissions',
    settings: ['oidcPrompt'],
    texts: ['Need admin approval', 'has set a policy that prevents you from granting'],
    more: {
      href: '/deployment/security/azure/auth-code-flow#api-permissions-and-admin-consent',
      name: 'API permissions and admin consent',
    },
  },
  AADSTS65004: {
    at: 'signIn',
    title: 'the account declined to consent',
    happened: 'Somebody chose Cancel on the consent screen.',
    fix: 'Start the sign-in again and accept, or let an administrator consent for everybody.',
    place: 'permissions',
  },
  AADSTS650053: {
    at: 'request',
    title: 'a scope does not exist',
    happened:
      'The request asks for a scope that the resource does not have. A scope without a resource in front is looked up at Microsoft Graph.',
    fix: scopes,
    settings: ['oidcScope'],
  },
  AADSTS70011: {
    at: 'request',
    title: 'the scopes are malformed',
    happened: 'Entra ID cannot read the list of scopes.',
    causes: ['They are separated by commas instead of spaces.'],
    fix: scopes,
    settings: ['oidcScope'],
    texts: ["input parameter 'scope' is not valid", "input parameter 'scope' isn't valid"],
  },
  AADSTS650056: {
    at: 'request',
    title: 'the application is misconfigured',
    happened: 'It has no permissions, nobody has consented, or the client ID is another’s.',
    fix: 'Add the permissions, grant admin consent, and compare the client ID.',
    place: 'permissions',
    settings: ['oidcClientId', 'clientId'],
    texts: ['Misconfigured application'],
  },
  AADSTS650057: {
    at: 'request',
    title: 'the resource is not among the application’s permissions',
    happened: 'The request asks for a resource that the registration does not list.',
    fix: 'Add it, or leave its scope out.',
    place: 'permissions',
    settings: ['oidcScope'],
  },
  AADSTS65005: {
    at: 'request',
    title: 'the application asks for more than its registration lists',
    happened: 'A resource of the request is not in the manifest.',
    fix: 'Add it, or leave its scope out.',
    place: 'permissions',
    settings: ['oidcScope'],
  },
  AADSTS28002: {
    at: 'redeem',
    title: 'the scope is invalid or empty when the code is redeemed',
    also: ['AADSTS28003'],
    happened: 'The sign-in worked, and the second request carried a bad scope.',
    fix: scopes,
    settings: ['oidcScope'],
    flow: 'confidential',
  },
  AADSTS700022: {
    at: 'redeem',
    title: 'the scopes name several resources or none',
    also: ['AADSTS700023'],
    happened: 'When a code is redeemed, all scopes must belong to one resource.',
    fix: scopes,
    settings: ['oidcScope'],
  },
  AADSTS28000: {
    at: 'redeem',
    title: 'the scopes belong to several resources',
    happened: 'When a code is redeemed, all scopes must belong to one resource.',
    fix: scopes,
    settings: ['oidcScope'],
    unconfirmed: true,
  },
  AADSTS500011: {
    at: 'request',
    title: 'the resource is not in this tenant',
    also: ['AADSTS650052'],
    happened: 'The request asks for a resource that the tenant does not know.',
    fix: 'Leave its scope out, or check the tenant.',
    settings: ['oidcScope', 'oidcTenant'],
    texts: ['has not subscribed to or enabled'],
  },
} as const satisfies Record<string, AzureError>;
