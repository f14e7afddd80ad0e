import type { GoogleError } from './places.ts';

const scopes = 'Ask for exactly `openid email profile`.';

/**
 * What Google says on its own page and at its token endpoint, and what OpenMetadata's GoogleAuthValidator
 * makes of it.
 *
 * Observed: anomalyco/opencode#31318, aldacco/drive-login#34, msjit/testcasedb#22,
 * cloudyr/googleCloudStorageR#138, googleworkspace/cli#281, GAM-team/got-your-back#284,
 * lukaszraczylo/traefikoidc#44, google-api-php-client#2444, pimutils/vdirsyncer#808,
 * damienbod/angular-auth-oidc-client#399, jaredhanson/passport-google-oauth#38, kettari/authgoogle#54; Google, “OAuth 2.0
 * policies” and “Using OAuth 2.0 for web server applications” (redirect URI validation rules).
 */
export const google = {
  'google-redirect-uri-mismatch': {
    at: 'request',
    label: 'Error 400: redirect_uri_mismatch (Google)',
    title: 'the redirect URI is not registered',
    also: ['redirect_uri_mismatch'],
    happened:
      'Google compares the redirect URI letter by letter with the list of the OAuth client, and stays on its own page.',
    causes: [
      'They differ in `http` or `https`, host, port, or a slash at the end. Often `localhost` was left in the settings.',
      'The server is a 1.12, which sends `/auth/callback` instead of the configured path.',
    ],
    fix: 'If the URI on the page is right, add exactly this one to Authorized redirect URIs. If it is wrong, correct the setting. A change takes five minutes to a few hours.',
    place: 'client',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    told: [
      'google + redirect|redirect_uri|callback url|reply url + mismatch|not match|not register|invalid|wrong|not valid|not allow',
    ],
    texts: ['Redirect URI mismatch. Please verify the redirect URI'],
    more: {
      href: '/deployment/security/google/auth-code-flow#the-redirect-uri',
      name: 'The redirect URI',
    },
  },
  'google-policy': {
    at: 'request',
    label: 'doesn’t comply with Google’s OAuth 2.0 policy',
    title: 'the redirect URI is not allowed',
    happened:
      'Google refuses the request whatever is registered. The details on the page show what was sent.',
    causes: [
      'The redirect URI has `http`. Google takes that only for `localhost`.',
      'It is one that Google has given up, such as `urn:ietf:wg:oauth:2.0:oob`.',
    ],
    fix: 'Put OpenMetadata behind TLS, write `https` into callback URL and server URL, and register that redirect URI.',
    place: 'client',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    texts: ["comply with Google's OAuth 2.0 policy for keeping apps secure"],
  },
  'google-private-ip': {
    at: 'request',
    label: 'device_id and device_name are required for private IP (Google)',
    title: 'the redirect URI has an IP address of a private network',
    happened: 'Google takes no IP address in a redirect URI, apart from that of `localhost`.',
    fix: 'Give the server a name that browsers know, write it into callback URL and server URL, and register it.',
    place: 'client',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    texts: ['device_id and device_name are required for private IP'],
  },
  'google-client-not-found': {
    at: 'request',
    label: 'Error 401: invalid_client, the OAuth client was not found (Google)',
    title: 'there is no client with this ID',
    happened: 'Google knows no OAuth client with the client ID of the request.',
    causes: ['The ID is wrong or has a space in it.', 'The client was created just now.'],
    fix: 'Copy the client ID again into both settings. If it is right, wait a few minutes.',
    place: 'client',
    settings: ['oidcClientId', 'clientId'],
    texts: [
      'The OAuth client was not found',
      '401: invalid_client … flowName=GeneralOAuthFlow',
      'Invalid Google OAuth credentials. Client ID not recognized',
    ],
  },
  'google-client-deleted': {
    at: 'request',
    label: 'Error 401: deleted_client (Google)',
    title: 'the client was deleted or switched off',
    also: ['deleted_client', 'disabled_client'],
    happened: 'The OAuth client exists no more, or somebody has disabled it.',
    fix: 'Restore or enable it, which works for 30 days after deletion (we infer), or create a new one and change ID and secret.',
    place: 'client',
    settings: ['oidcClientId', 'clientId'],
  },
  'google-org-internal': {
    at: 'signIn',
    label: 'Error 403: org_internal (Google)',
    title: 'the account is outside your Workspace',
    also: ['org_internal'],
    happened:
      'The audience of the application is Internal, and this account is of another organization.',
    fix: 'Sign in with an account of your Workspace, or make the audience External.',
    place: 'audience',
  },
  'google-app-in-testing': {
    at: 'signIn',
    label: 'Error 403: access_denied, the app is being tested (Google)',
    title: 'the account is not a test user',
    happened:
      'The audience is External and the application is in testing, so Google lets in only the accounts on a list.',
    fix: 'Add the account to the Test users, or select Publish app.',
    place: 'audience',
    texts: [
      'has not completed the Google verification process',
      // The page in other languages.
      'Google … 403: access_denied',
      'currently being tested, and can only be accessed by',
    ],
  },
  'google-popup-closed': {
    at: 'signIn',
    label: 'popup_closed_by_user',
    title: 'the window of the sign-in was closed before its end',
    also: ['popup_closed_by_user'],
    happened:
      'Google’s library for browsers opened a window, which went away: somebody closed it, or the browser did.',
    causes: ['The browser blocks windows, or cookies of other sites.'],
    fix: 'Allow both for Google and start again. Newer releases open no window (inferred).',
    flow: 'public',
  },
  'google-admin-policy': {
    at: 'signIn',
    label: 'Error 400: admin_policy_enforced (Google)',
    title: 'your Workspace blocks the application',
    also: ['admin_policy_enforced'],
    happened: 'An administrator of the Workspace has restricted which applications may be used.',
    fix: 'Ask the administrator to trust the client ID. The way there is inferred.',
    place: 'access',
  },
  'google-invalid-scope': {
    at: 'request',
    label: 'Error 400: invalid_scope (Google)',
    title: 'a scope does not exist at Google',
    happened:
      'The request asks for a scope that Google does not know, and the page lists it behind “invalid”.',
    causes: ['`offline_access` is among them, which other providers need and Google refuses.'],
    fix: scopes,
    settings: ['oidcScope'],
    texts: ['Some requested scopes were invalid', 'invalid=['],
    flow: 'confidential',
  },
  'google-invalid-prompt': {
    at: 'request',
    label: 'Invalid parameter value for prompt (Google)',
    title: 'the prompt is not one of Google’s',
    happened:
      'The request has a prompt that Google does not know, or that OpenMetadata does not allow with it.',
    causes: ['The prompt is `login` or `none`.'],
    fix: 'Write `consent` or `select_account`, or leave it blank.',
    settings: ['oidcPrompt'],
    texts: [
      'Invalid parameter value for prompt',
      'Google OAuth does not support prompt',
      'Invalid prompt value for Google OAuth',
    ],
    flow: 'confidential',
  },
  'google-client-secret-missing': {
    at: 'redeem',
    label: 'client_secret is missing (Google)',
    title: 'a browser tried to redeem a code',
    happened:
      'Google redeems codes of web clients only with the secret, which a browser does not have.',
    causes: ['OpenMetadata is a public client, and its response type is `code`.'],
    fix: 'Set the response type back to `id_token`, or become a confidential client.',
    settings: ['responseType', 'clientType'],
    texts: ['client_secret is missing'],
  },
  'google-wrong-secret': {
    at: 'redeem',
    label: 'Invalid Google client secret',
    title: 'the secret is wrong',
    happened:
      'Google’s token endpoint knows the client and not its secret (we infer its own words).',
    causes: ['The secret was rotated, or is that of another client.'],
    fix: 'Add a new secret to the client, and copy it right away: it is shown once.',
    place: 'client',
    settings: ['oidcClientSecret'],
    texts: [
      'Invalid Google client secret',
      'Invalid Google OAuth client secret',
      'error=invalid_client, description=Unauthorized',
    ],
    flow: 'confidential',
  },
  'google-bad-code': {
    at: 'redeem',
    label: 'Malformed auth code (Google)',
    title: 'the code or refresh token is not valid any more',
    happened: 'A code works once and with one redirect URI. Refresh tokens end too.',
    causes: [
      'The page was reloaded, or the servers have different callback URLs.',
      'The audience is External in testing: then refresh tokens end after seven days.',
    ],
    fix: 'Start again from the login page. If it stays, compare the callback URL, and publish the application.',
    place: 'audience',
    settings: ['oidcCallbackUrl'],
    texts: ['Malformed auth code', 'error=invalid_grant, description=Bad Request'],
    flow: 'confidential',
  },
  'google-origin-mismatch': {
    at: 'request',
    label: 'Error 400: origin_mismatch (Google)',
    title: 'the JavaScript origin is not registered',
    also: ['origin_mismatch'],
    happened:
      'For a public client, the address of OpenMetadata must be registered besides the redirect URI (we infer this).',
    fix: 'Add the server URL, without a path, to Authorized JavaScript origins.',
    place: 'client',
    texts: ['Not a valid origin for the client'],
    flow: 'public',
  },
  'google-authority': {
    at: 'oidcStart',
    label: 'Google authority must be exactly',
    title: 'the authority is not Google’s',
    happened:
      'OpenMetadata compares the authority letter by letter when settings are saved in the UI.',
    causes: ['There is a slash or a path at the end.'],
    fix: 'Write `https://accounts.google.com`.',
    settings: ['authority'],
    texts: ['Google authority must be exactly'],
  },
} as const satisfies Record<string, GoogleError>;
