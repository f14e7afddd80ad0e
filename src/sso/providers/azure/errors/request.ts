import type { AzureError } from './places.ts';

/**
 * The request itself is wrong.
 *
 * Microsoft: error codes, "Authorization code flow". Observed: AppAuth-iOS#671 (900144),
 * azure-sdk-for-java#31733 (9000411), passport-azure-ad#331 (90023),
 * OneDrive-Index-Cloudflare-Worker#51 (platform texts under 90023).
 */
export const request = {
  AADSTS900144: {
    at: 'request',
    title: 'a parameter is missing',
    also: ['AADSTS90014'],
    happened: 'The message names it: mostly `client_id` or `scope`, sometimes `nonce`.',
    causes: ['The setting behind it is empty.'],
    fix: 'Set it, and check that the value reaches the server.',
    settings: ['oidcClientId', 'oidcScope', 'clientId'],
    texts: ["must contain the following parameter: 'client_id'"],
  },
  AADSTS700054: {
    at: 'request',
    title: 'an ID token was asked for and is not enabled',
    happened: 'The response type holds `id_token`, and the registration does not allow that.',
    fix: 'The response type must be `code`.',
    place: 'authentication',
    settings: ['oidcResponseType', 'responseType'],
    texts: ["response_type 'id_token' is not enabled"],
  },
  AADSTS700051: {
    at: 'request',
    title: 'a token was asked for and is not enabled',
    happened: 'The response type holds `token`, and the registration does not allow that.',
    fix: 'The response type must be `code`.',
    settings: ['oidcResponseType', 'responseType'],
    unconfirmed: true,
  },
  AADSTS9000411: {
    at: 'request',
    title: 'a parameter stands twice',
    happened: 'No parameter may be sent more than once; the message names it.',
    causes: ['A custom parameter repeats one that the server sends anyway.'],
    fix: 'Take it out of the custom parameters.',
    settings: ['oidcCustomParams'],
    flow: 'confidential',
  },
  AADSTS90023: {
    at: 'request',
    title: 'the request is malformed',
    also: ['AADSTS9002313'],
    happened:
      'A collective code; its text says more. In 2020 the errors about the platform came under it too.',
    causes: ['The prompt is one that Entra ID does not know.'],
    fix: 'Set the prompt to `select_account`, and look at the custom parameters.',
    settings: ['oidcPrompt', 'oidcCustomParams'],
    texts: ["Unsupported 'prompt' value"],
    general: true,
  },
  AADSTS70007: {
    at: 'request',
    title: 'the response mode is not supported',
    happened: 'Entra ID does not take this `response_mode` for this request.',
    fix: 'Leave it to OpenMetadata, which sends `query`.',
    settings: ['oidcCustomParams'],
  },
  AADSTS50147: {
    at: 'request',
    title: 'the PKCE challenge has a wrong size',
    also: ['AADSTS501491'],
    happened: 'A challenge of the method S256 has 43 characters.',
    fix: 'This is a fault of the client that sent it, not of your settings.',
  },
  AADSTS50149: {
    at: 'request',
    title: 'the PKCE method is unknown',
    happened: 'Entra ID takes S256 and plain.',
    fix: 'This is a fault of the client that sent it, not of your settings.',
  },
  AADSTS900561: {
    at: 'redeem',
    title: 'the token URL was opened in a browser',
    happened: 'That URL answers POST requests only.',
    fix: 'Sign in from OpenMetadata’s login page, or with the test link.',
    texts: ['endpoint only accepts POST'],
  },
  AADSTS90015: {
    at: 'request',
    title: 'the request is too long',
    happened: 'The query of the address is longer than Entra ID reads.',
    fix: 'Shorten the scopes and the custom parameters.',
    settings: ['oidcScope', 'oidcCustomParams'],
  },
  AADSTS901002: {
    at: 'request',
    title: 'the parameter resource is not supported',
    happened: 'It belongs to version 1; version 2.0 has scopes instead.',
    fix: 'Take it out of the custom parameters.',
    settings: ['oidcCustomParams'],
  },
  AADSTS50117: {
    at: 'request',
    title: 'the parameter claims is malformed',
    happened: 'It must be JSON, and is not.',
    fix: 'Take it out of the custom parameters.',
    settings: ['oidcCustomParams'],
  },
  AADSTS50146: {
    at: 'redeem',
    title: 'the application needs a signing key of its own',
    happened: 'Claims are mapped for this application, which wants a key for it alone.',
    fix: 'Look at the claims mapping in the manifest.',
    place: 'manifest',
  },
  invalid_resource: {
    at: 'request',
    title: 'the resource is not valid',
    happened: 'Entra ID does not know it in this tenant, or it is not set up.',
    fix: 'Check the scopes and the tenant.',
    settings: ['oidcScope', 'oidcTenant'],
    general: true,
  },
} as const satisfies Record<string, AzureError>;
