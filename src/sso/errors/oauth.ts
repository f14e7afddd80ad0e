import type { ErrorTable } from './entry.ts';

const readOn = 'Read the description beside it: it says which, or holds a code that does.';

/**
 * Names that any provider may send. A description or a code beside them says more: those of node-oidc-provider, of which
 * some providers are made, have texts of their own.
 *
 * RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section 3.1.2.6; node-oidc-provider, errors.js.
 */
export const oauth = {
  'redirect-not-registered': {
    at: 'request',
    label: 'redirect_uri did not match',
    title: 'the redirect URI is not registered',
    happened:
      'The provider compares the redirect URI with those of the application, letter by letter, and stays on its own page.',
    causes: [
      'They differ in `http` or `https`, host, port, or a slash at the end.',
      'The server is a 1.12, which sends `/auth/callback` instead of the configured path.',
    ],
    fix: 'Add the callback URL of OpenMetadata to the redirect URIs of the application, exactly as it is in the settings.',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    texts: [
      "redirect_uri did not match any client's registered",
      "redirect_uri did not match any of the client's registered",
      // AD FS.
      'MSIS9224',
    ],
  },
  'client-unknown': {
    at: 'request',
    label: 'client is invalid',
    title: 'there is no client with this ID',
    happened: 'The provider looked for the client ID of the request, and has no application of it.',
    causes: ['The ID is that of something else, or of another organization.'],
    fix: 'Copy the Client ID again, from the page of the application that people sign in with.',
    settings: ['oidcClientId', 'clientId'],
    texts: [
      ...['description: client is invalid', 'description=client is invalid'],
      ...['description":"client is invalid', 'description": "client is invalid'],
      'MSIS9223',
    ],
  },
  'parameter-missing': {
    at: 'request',
    label: 'Missing parameter',
    title: 'a parameter is missing',
    happened:
      'The provider wants the parameter that the message names, and it is not there or empty.',
    causes: ['The setting that it is taken from is empty, such as the client ID.'],
    fix: 'Look at the address of the page for the name of the message, and set what is missing there.',
    settings: ['oidcClientId', 'clientId', 'oidcCallbackUrl', 'callbackUrl'],
    texts: [
      ...['Missing required parameter:', 'Missing parameters: client_id'],
      ...['Missing parameter: client_id', 'Missing parameter: response_type'],
    ],
  },
  access_denied: {
    at: 'signIn',
    title: 'the sign-in was cancelled, or the account may not use the application',
    also: ['unauthorized'],
    happened: 'The user or the provider said no. A code or a description beside it says why.',
    fix: 'Start the sign-in again, and check who may use the application.',
    general: true,
  },
  invalid_client: {
    at: 'redeem',
    title: 'the client could not prove who it is',
    happened: 'The provider knows no such client, or refused its secret or its method.',
    fix: 'Compare client ID, secret and method with the registration.',
    settings: ['oidcClientId', 'oidcClientSecret', 'oidcClientAuthMethod'],
    general: true,
  },
  invalid_grant: {
    at: 'redeem',
    title: 'the code or refresh token is not valid',
    happened:
      'It has expired, was used, was revoked, or belongs to another client or redirect URI.',
    fix: 'Start again from the login page. If it stays, compare the callback URL on all servers.',
    settings: ['oidcCallbackUrl'],
    general: true,
  },
  invalid_request: {
    at: 'request',
    title: 'the request is malformed',
    happened: 'A parameter is missing, stands twice, or has a value that is not allowed.',
    fix: readOn,
    general: true,
  },
  unauthorized_client: {
    at: 'request',
    title: 'the application may not use this flow, or is not known there',
    happened: 'The provider does not let this client do this, or does not know it in this place.',
    fix: 'Check the client ID, and that the application is enabled.',
    settings: ['oidcClientId', 'clientId'],
    general: true,
  },
  invalid_scope: {
    at: 'request',
    title: 'a scope does not exist or is misspelt',
    happened: 'The provider does not know a scope of the request.',
    fix: 'Ask for `openid email profile offline_access`, separated by spaces.',
    settings: ['oidcScope'],
    general: true,
  },
  unsupported_response_type: {
    at: 'request',
    title: 'the response type is not allowed',
    happened: 'The client asked for a kind of answer that its registration does not have.',
    fix: 'The response type must be `code`.',
    settings: ['oidcResponseType', 'responseType'],
    texts: ['does not support the response type'],
    general: true,
  },
  login_required: {
    at: 'signIn',
    title: 'the account must sign in first',
    happened: 'The request allowed no login page, and there was no session.',
    fix: 'Start the sign-in again and log in.',
    settings: ['oidcPrompt'],
    general: true,
    texts: ['Error: Login required', 'End-User authentication is required'],
  },
  interaction_required: {
    at: 'signIn',
    title: 'the provider wants something from the account, such as a second factor',
    happened: 'The request allowed no page, and the provider needs to show one.',
    fix: 'Start the sign-in again and do what it asks for.',
    settings: ['oidcPrompt'],
    general: true,
  },
  consent_required: {
    at: 'signIn',
    title: 'nobody has consented',
    happened: 'The request allowed no page, and the user has not consented yet.',
    fix: 'An administrator must consent first: select Grant admin consent under API permissions.',
    settings: ['oidcPrompt'],
    general: true,
  },
  account_selection_required: {
    at: 'signIn',
    title: 'an account must be chosen',
    happened: 'The browser holds several sessions, and the request allowed no page to choose.',
    fix: 'Start the sign-in again and choose one.',
    settings: ['oidcPrompt'],
    general: true,
  },
  server_error: {
    at: 'signIn',
    title: 'the provider had a fault of its own',
    happened: 'Something went wrong there that no other name describes.',
    fix: 'Read the description beside it, which may name the cause. If there is none, try again in a few minutes.',
    general: true,
  },
  temporarily_unavailable: {
    at: 'signIn',
    title: 'the provider is busy',
    happened: 'It is overloaded or being maintained.',
    fix: 'Try again in a few minutes.',
    general: true,
  },
  unsupported_grant_type: {
    at: 'redeem',
    title: 'the provider does not redeem this kind of grant',
    happened: 'OpenMetadata redeems authorization codes and refresh tokens.',
    fix: 'Allow the client both at the provider.',
    general: true,
  },
  request_not_supported: {
    at: 'request',
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
} as const satisfies ErrorTable;
