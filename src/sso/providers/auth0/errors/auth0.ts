import { pages } from '../pages.ts';
import type { Auth0Error } from './places.ts';

const savingInTheUi = { href: `${pages.confidential}#saving-in-the-ui`, name: 'Saving in the UI' };

/**
 * What Auth0 says on its own page, in its redirects and at its token endpoint, what its library says in
 * the browser, and what OpenMetadata's Auth0Validator makes of it.
 *
 * Observed: auth0/auth0-spa-js#51, auth0/node-auth0#682, auth0/nextjs-auth0#66, auth0/auth0-react#519,
 * #569, #620, auth0/ruby-auth0#190, auth0/auth0-spa-js#186; Auth0, "Error pages", "Configure silent authentication".
 */
export const auth0 = {
  'auth0-callback-url-mismatch': {
    at: 'request',
    label: 'Callback URL mismatch (Auth0)',
    title: 'the redirect URI is not registered',
    happened:
      'Auth0 compares the redirect URI with the Allowed Callback URLs of the application, and stays on its own page.',
    causes: [
      'The list is empty, or has another scheme, host, port, or a slash more.',
      'The server is a 1.12, which sends `/auth/callback` instead of the configured path.',
    ],
    fix: 'If the URI on the page is right, add exactly this one and save. If it is wrong, correct the setting.',
    place: 'settings',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    told: [
      'auth0 + redirect|redirect_uri|callback url|reply url + mismatch|not match|not register|invalid|wrong|not valid|not allow',
    ],
    texts: ['Callback URL mismatch'],
    more: { href: `${pages.confidential}#the-redirect-uri`, name: 'The redirect URI' },
  },
  'auth0-unknown-client': {
    at: 'request',
    label: 'Unknown client (Auth0)',
    title: 'this tenant has no such application',
    happened:
      'The tenant knows no application with the client ID of the request (wording inferred).',
    causes: ['The application is in another tenant or region.'],
    fix: 'Copy Domain and Client ID again, both from the same tab.',
    place: 'settings',
    settings: ['oidcClientId', 'clientId', 'authority', 'oidcDiscoveryUri'],
    texts: ['Unknown client:', 'Invalid Auth0 client ID'],
  },
  'auth0-code-not-allowed': {
    at: 'redeem',
    label: "Grant type 'authorization_code' not allowed for the client (Auth0)",
    title: 'the application may not redeem codes',
    happened: 'The grant Authorization Code is off in the application.',
    causes: ['It is a Machine to Machine application, which signs in no users.'],
    fix: 'Tick Authorization Code, or create a Regular Web Application.',
    place: 'grants',
    settings: ['oidcClientId'],
    texts: ["Grant type 'authorization_code' not allowed"],
  },
  'auth0-client-credentials': {
    at: 'oidcStart',
    label: "Grant type 'client_credentials' not allowed for the client (Auth0)",
    title: 'saving in the UI needs a grant that sign-in does not',
    happened:
      'When settings are saved in the UI, OpenMetadata asks Auth0 for a token with the grant Client Credentials. It then shows “Invalid client secret”, even if the secret is right.',
    fix: 'Write the settings into the files, which are not checked this way. Or tick Client Credentials.',
    place: 'grants',
    settings: ['oidcClientSecret'],
    texts: [
      "Grant type 'client_credentials' not allowed",
      'client credentials grant. Please enable',
    ],
    more: savingInTheUi,
    flow: 'confidential',
  },
  'auth0-management-api': {
    at: 'oidcStart',
    label: 'Client is not authorized to access “https://…/api/v2/” (Auth0)',
    title: 'saving in the UI needs access to the Management API',
    happened:
      'When settings are saved in the UI, OpenMetadata asks Auth0 for a token for the Management API of the tenant. Sign-in itself does not need it.',
    causes: ['With a custom domain that API has another name, so we infer that it always fails.'],
    fix: 'Write the settings into the files. Or authorize the application for the API with no permission, save, and take it away again (we infer that this works).',
    place: 'api',
    settings: ['oidcDiscoveryUri'],
    texts: ['Client is not authorized to access'],
    more: savingInTheUi,
    flow: 'confidential',
  },
  'auth0-wrong-secret': {
    at: 'redeem',
    label: 'access_denied: Unauthorized (Auth0)',
    title: 'the secret or the method is wrong',
    happened: 'Auth0’s token endpoint knows the client, and not what it sent as proof.',
    causes: [
      'The secret was copied with a double click, which stops at a hyphen.',
      'The Authentication Method of the application is another one than `client_secret_post`.',
    ],
    fix: 'Copy the secret with the button beside it, and choose Client Secret (Post).',
    place: 'credentials',
    settings: ['oidcClientSecret', 'oidcClientAuthMethod'],
    texts: [
      'error=access_denied, description=Unauthorized',
      '"error":"access_denied","error_description":"Unauthorized"',
    ],
    flow: 'confidential',
  },
  'auth0-refresh-token': {
    at: 'renew',
    label: 'Unknown or invalid refresh token (Auth0)',
    title: 'the session cannot be renewed',
    happened: 'The refresh token was revoked, or was used twice although it is rotated.',
    fix: 'Sign in again. If it comes back, raise the reuse interval of the rotation.',
    place: 'settings',
    texts: ['Unknown or invalid refresh token'],
  },
  'auth0-missing-refresh-token': {
    at: 'renew',
    label: 'Missing Refresh Token (Auth0)',
    title: 'the application gets no refresh token',
    happened: 'Auth0’s library wants to renew the session and has nothing to do it with.',
    causes: ['The grant Refresh Token is off in the application.'],
    fix: 'Tick Refresh Token, and sign in again.',
    place: 'grants',
    texts: ['Missing Refresh Token', "Grant type 'refresh_token' not allowed"],
    flow: 'public',
  },
  'auth0-issuer-mismatch': {
    at: 'tokens',
    label: 'Issuer (iss) claim mismatch in the ID token (Auth0)',
    title: 'the token comes from another domain than the configured one',
    happened: 'Auth0’s library compares the issuer of the token with the authority and a slash.',
    causes: [
      'The authority has a slash at the end.',
      'Sign-in uses the custom domain and the authority that of the tenant, or the other way round.',
    ],
    fix: 'Write `https://` and the domain without a slash, the same domain everywhere.',
    settings: ['authority'],
    texts: ['Issuer (iss) claim mismatch'],
    more: { href: `${pages.overview}#custom-domain`, name: 'Custom domain' },
    flow: 'public',
  },
  'auth0-invalid-state': {
    at: 'return',
    label: 'Invalid state (Auth0)',
    title: 'the browser lost the beginning of the sign-in',
    also: ['missing_transaction'],
    happened:
      'Auth0’s library keeps a state for each sign-in, and the answer does not belong to one that it knows.',
    causes: [
      'The callback page was loaded twice, or opened from a bookmark or by the Back button.',
      'The sign-in began at another address than the callback URL has, or in another tab.',
    ],
    fix: 'Open OpenMetadata at the address of the callback URL, in one tab, and start again from its login page.',
    settings: ['callbackUrl'],
    texts: ['Invalid state … handleRedirectCallback', 'auth0 … Error: Invalid state'],
    flow: 'public',
  },
  'auth0-secure-origin': {
    at: 'request',
    label: 'auth0-spa-js must run on a secure origin',
    title: 'the page is open over http',
    happened: 'Auth0’s library works on `https` and on localhost only.',
    fix: 'Put OpenMetadata behind TLS and open it with `https://`.',
    settings: ['callbackUrl'],
    texts: ['must run on a secure origin'],
    flow: 'public',
  },
  'auth0-service-not-found': {
    at: 'request',
    label: 'Service not found: … (Auth0)',
    title: 'the request names an API that the tenant does not have',
    happened: 'The request has an `audience`, and no API of the tenant has that identifier.',
    fix: 'Take `audience` out of the custom parameters: OpenMetadata needs none.',
    settings: ['oidcCustomParams'],
    texts: ['Service not found:'],
  },
  'auth0-no-connection': {
    at: 'signIn',
    label: 'no connections enabled for the client (Auth0)',
    title: 'there is nothing to sign in with',
    happened: 'No database, social or company connection is on for the application.',
    fix: 'Turn on at least one.',
    place: 'connections',
    texts: ['no connections enabled for the client'],
  },
} as const satisfies Record<string, Auth0Error>;
