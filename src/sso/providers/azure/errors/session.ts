import type { AzureError } from './places.ts';

const again = 'Sign in again.';

const replicas = {
  href: '/deployment/security/azure/kubernetes#more-than-one-replica',
  name: 'More than one replica',
};

/**
 * Codes, tokens and cookies that come too late, twice, or to the wrong place.
 *
 * Microsoft: error codes, "Authorization code flow", and the list of errors of its library for browsers. Sessions of several servers:
 * open-metadata/OpenMetadata#26314. Extension: microsoft/terminal#8262; cookies: polyaxon#631.
 */
export const session = {
  AADSTS54005: {
    at: 'redeem',
    title: 'the code was used before',
    happened: 'A code works once, and this one came a second time.',
    causes: [
      'The callback was called twice: a double click, a reloaded page, a proxy that tries again.',
      'Several servers share the address, and more than one redeemed the code.',
    ],
    fix: 'Start again from the login page. With several servers before 2.0, turn on sticky sessions.',
    more: replicas,
    texts: ['Authorization code was already redeemed'],
  },
  AADSTS50058: {
    at: 'signIn',
    title: 'there was no session to sign in with silently',
    also: ['no_tokens_found'],
    happened:
      'The request allowed no login page (`prompt=none`), and Entra ID found no session of the user.',
    causes: [
      'The browser blocks third-party cookies, so the public client cannot renew its token in the background.',
      'The prompt is set to `none`.',
    ],
    fix: 'Start the sign-in again and log in.',
    settings: ['oidcPrompt'],
    texts: ['no user is signed in'],
  },
  interaction_in_progress: {
    at: 'request',
    title: 'a sign-in was begun and not ended',
    happened:
      'Microsoft’s library in the browser remembers that a sign-in is under way, and begins no second one.',
    causes: [
      'Somebody went back from Microsoft’s page, or the callback failed before its end.',
      'Two tabs sign in at once.',
    ],
    fix: 'Close the other tabs, delete the data of the site in the browser, and start again. If it comes each time, look for the error before it in the console.',
    flow: 'public',
  },
  no_token_request_cache_error: {
    at: 'return',
    title: 'the browser lost the beginning of the sign-in',
    also: ['state_not_found', 'state_mismatch'],
    happened:
      'Microsoft’s library keeps in the browser what it asked for, and found nothing of it when the answer came.',
    causes: [
      'The sign-in began at another address than the callback URL has, or in another tab.',
      'Site data were cleared in between.',
    ],
    fix: 'Open OpenMetadata at the address of the callback URL, in one tab, and start again.',
    settings: ['callbackUrl'],
    flow: 'public',
  },
  monitor_window_timeout: {
    at: 'renew',
    title: 'the frame or window of the sign-in brought no answer',
    also: [
      ...['hash_empty_error', 'monitor_popup_timeout'],
      ...['popup_window_error', 'empty_window_error'],
    ],
    happened:
      'Microsoft’s library waits for the answer in a window, or in a hidden frame when it renews the token. None came there, or something took it away first.',
    causes: [
      'The browser keeps Microsoft’s cookies from a frame, or blocks the window (`popup_window_error`).',
      'The callback URL is not registered, or a page there changed the address before the library read it.',
    ],
    fix: 'Sign in again, and let the browser open windows of OpenMetadata. Where it blocks cookies of other sites, take the confidential client, which needs no frame.',
    settings: ['clientType', 'callbackUrl'],
    flow: 'public',
  },
  endpoints_resolution_error: {
    at: 'request',
    title: 'the browser could not read the discovery document of the authority',
    also: ['openid_config_error', 'untrusted_authority', 'url_parse_error', 'url_empty_error'],
    happened:
      'Microsoft’s library asks the authority for its addresses before it does anything else.',
    causes: [
      'The authority is empty, or has another host than `login.microsoftonline.com` or a path too much.',
      'The browser cannot reach it.',
    ],
    fix: 'Write `https://login.microsoftonline.com/` and the tenant ID as the authority, with nothing behind it.',
    settings: ['authority'],
    flow: 'public',
  },
  crypto_nonexistent: {
    at: 'request',
    title: 'the page is open over http',
    happened:
      'A browser gives the functions of cryptography only to pages of `https` and of `localhost`, and the library needs them.',
    fix: 'Put OpenMetadata behind TLS and open it with `https://`.',
    settings: ['callbackUrl'],
    texts: ['available only in secure contexts', 'page is not being served with HTTPS protocol'],
    flow: 'public',
  },
  AADSTS50148: {
    at: 'redeem',
    title: 'the PKCE verifier does not match',
    also: ['AADSTS501481'],
    happened: 'The code was redeemed with another secret than the one it was asked for with.',
    causes: ['Several servers share the address, and the session is on another one.'],
    fix: 'Start again from the login page. With several servers before 2.0, turn on sticky sessions.',
    more: replicas,
    texts: ['code_verifier does not match the code_challenge'],
  },
  AADSTS70000: {
    at: 'redeem',
    title: 'the code or token is not valid',
    happened: 'Entra ID cannot read what it was given, or no longer accepts it.',
    causes: ['Something changed the address on its way, such as a browser extension.'],
    fix: 'Try again in a private window without extensions.',
  },
  AADSTS70008: {
    at: 'renew',
    title: 'the refresh token has expired',
    also: ['AADSTS700082'],
    happened: 'It was not used for too long, which is about 90 days.',
    fix: again,
    texts: ['refresh token has expired due to inactivity'],
  },
  AADSTS700084: {
    also: ['AADSTS700081'],
    at: 'renew',
    title: 'the refresh token is too old',
    happened: 'Refresh tokens of single-page applications live for a fixed time.',
    fix: `${again} No setting of OpenMetadata changes it.`,
    flow: 'public',
  },
  AADSTS50173: {
    at: 'renew',
    title: 'the grant was revoked',
    happened: 'It no longer counts, for example because the password was changed.',
    fix: again,
    texts: ['has expired due to it being revoked'],
  },
  AADSTS50089: {
    at: 'signIn',
    title: 'the login page was open too long',
    happened: 'Entra ID gives a user a limited time to log in.',
    fix: 'Start again from OpenMetadata’s login page.',
  },
  AADSTS700005: {
    at: 'redeem',
    title: 'the code belongs to another tenant',
    happened: 'It was asked for in one tenant and redeemed in another.',
    fix: 'Use the same tenant for both.',
    settings: ['oidcTenant', 'oidcDiscoveryUri'],
  },
  AADSTS50196: {
    at: 'request',
    title: 'Entra ID stopped a loop',
    happened: 'The browser was sent to sign in again and again.',
    causes: ['OpenMetadata’s cookie is lost, its server URL is another, or its clock is wrong.'],
    fix: 'Check all three. Behind an HTTPS proxy, mark the cookie as secure; we infer that this helps.',
    settings: ['oidcServerUrl', 'forceSecureSessionCookie'],
    texts: ['encountered a client request loop'],
  },
  AADSTS165000: {
    at: 'signIn',
    title: 'Microsoft’s own cookies were lost',
    happened: 'Between two pages of the sign-in, the browser did not bring back a cookie.',
    causes: ['The browser blocks cookies, or the login page was an old one.'],
    fix: 'Start again in a private window that accepts cookies.',
  },
} as const satisfies Record<string, AzureError>;
