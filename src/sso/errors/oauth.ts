import { brief } from './brief.ts';
import type { ErrorEntry } from './entry.ts';

const readOn = 'Read the description beside it, which holds the code.';

/**
 * Names that any provider may send. A description or a code beside them says more.
 *
 * RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section 3.1.2.6; `invalid_resource`:
 * Microsoft, "Authorization code flow".
 */
export const oauth = {
  access_denied: {
    ...brief.access_denied,
    happened: 'The user or the provider said no. With Entra ID, a code stands beside it.',
    general: true,
  },
  invalid_client: {
    title: 'the client could not prove who it is',
    happened: 'The provider knows no such client, or refused its secret or its method.',
    fix: 'Compare client ID, secret and method with the registration.',
    settings: ['oidcClientId', 'oidcClientSecret', 'oidcClientAuthMethod'],
    general: true,
  },
  invalid_grant: {
    title: 'the code or refresh token is not valid',
    happened:
      'It has expired, was used, was revoked, or belongs to another client or redirect URI.',
    fix: 'Start again from the login page. If it stays, compare the callback URL on all servers.',
    settings: ['oidcCallbackUrl'],
    general: true,
  },
  invalid_request: {
    title: 'the request is malformed',
    happened: 'A parameter is missing, stands twice, or has a value that is not allowed.',
    fix: readOn,
    general: true,
  },
  unauthorized_client: {
    ...brief.unauthorized_client,
    happened: 'The provider does not let this client do this, or does not know it in this place.',
    settings: ['oidcClientId', 'clientId'],
    general: true,
  },
  invalid_scope: {
    ...brief.invalid_scope,
    happened: 'The provider does not know a scope of the request.',
    settings: ['oidcScope'],
    general: true,
  },
  unsupported_response_type: {
    title: 'the response type is not allowed',
    happened: 'The client asked for a kind of answer that its registration does not have.',
    fix: 'The response type must be `code`.',
    settings: ['oidcResponseType', 'responseType'],
    general: true,
  },
  login_required: {
    ...brief.login_required,
    happened: 'The request allowed no login page, and there was no session.',
    settings: ['oidcPrompt'],
    general: true,
  },
  interaction_required: {
    ...brief.interaction_required,
    happened: 'The request allowed no page, and the provider needs to show one.',
    settings: ['oidcPrompt'],
    general: true,
  },
  consent_required: {
    ...brief.consent_required,
    happened: 'The request allowed no page, and the user has not consented yet.',
    place: 'permissions',
    settings: ['oidcPrompt'],
    general: true,
  },
  account_selection_required: {
    ...brief.account_selection_required,
    happened: 'The browser holds several sessions, and the request allowed no page to choose.',
    settings: ['oidcPrompt'],
    general: true,
  },
  server_error: {
    ...brief.server_error,
    happened: 'Something went wrong there that no other name describes.',
    general: true,
  },
  temporarily_unavailable: {
    ...brief.temporarily_unavailable,
    happened: 'It is overloaded or being maintained.',
    general: true,
  },
  invalid_resource: {
    title: 'the resource is not valid',
    happened: 'Entra ID does not know it in this tenant, or it is not set up.',
    fix: 'Check the scopes and the tenant.',
    settings: ['oidcScope', 'oidcTenant'],
    general: true,
  },
  unsupported_grant_type: {
    title: 'the provider does not redeem this kind of grant',
    happened: 'OpenMetadata redeems authorization codes and refresh tokens.',
    fix: 'Allow the client both at the provider.',
    general: true,
  },
  request_not_supported: {
    title: 'request objects are not supported',
    also: [
      ...['invalid_request_object', 'invalid_request_uri'],
      ...['request_uri_not_supported', 'registration_not_supported'],
    ],
    happened: 'The request carried itself, or facts about the client, in a form that is rare.',
    fix: 'Take such parameters out of the custom parameters.',
    settings: ['oidcCustomParams'],
    general: true,
  },
} as const satisfies Record<string, ErrorEntry>;
