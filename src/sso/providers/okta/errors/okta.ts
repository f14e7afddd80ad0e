import { pages } from '../pages.ts';
import type { OktaError } from './places.ts';

/**
 * What Okta says on its own page, in its redirects and at its token endpoint, what its library says in
 * the browser, and what OpenMetadata's OktaAuthValidator makes of it.
 *
 * Observed: okta/samples-nodejs-express-4#60, tailscale/tailscale#3334, okta/okta-spring-boot#602,
 * okta-express-sample#6, goauthentik/authentik#16398, aws-amplify/amplify-js#4814,
 * alephdata/aleph#2121, okta/samples-golang#43, okta/samples-js-vue#118, okta/okta-auth-js#417 and its source
 * (getIssuerOrigin, assertValidConfig); support.okta.com.
 */
export const okta = {
  'okta-login-redirect-uri': {
    at: 'request',
    label: "The 'redirect_uri' parameter must be a Login redirect URI (Okta)",
    title: 'the redirect URI is not registered',
    happened:
      'Okta compares the redirect URI letter by letter with the Sign-in redirect URIs of the app, and stays on its own page.',
    causes: [
      'They differ in `http` or `https`, host, port, or a slash at the end.',
      'The server is a 1.12, which sends `/auth/callback` instead of the configured path.',
    ],
    fix: 'If the URI on the page is right, add exactly this one. If it is wrong, correct the setting.',
    place: 'general',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    told: [
      'okta + redirect|redirect_uri|callback url|reply url + mismatch|not match|not register|invalid|wrong|not valid|not allow',
    ],
    texts: [
      'parameter must be a Login redirect URI',
      // Its words until about 2020.
      'absolute URI that is whitelisted in the client app settings',
      // As the system log names it.
      'illegal_redirect_uri',
    ],
    more: { href: `${pages.confidential}#the-redirect-uri`, name: 'The redirect URI' },
  },
  'okta-invalid-client-id': {
    at: 'request',
    label: "Invalid value for 'client_id' parameter (Okta)",
    title: 'this organization has no such app',
    happened: 'The authorization server knows no active app with the client ID of the request.',
    causes: [
      'The ID is that of an app in another Okta organization, such as the preview one.',
      'The app is inactive.',
    ],
    fix: 'Copy the client ID again, and compare the Okta domain with the one of the app.',
    place: 'general',
    settings: ['oidcClientId', 'clientId', 'oidcDiscoveryUri', 'authority'],
    texts: ["Invalid value for 'client_id' parameter"],
  },
  'okta-user-not-assigned': {
    at: 'signIn',
    label: 'User is not assigned to the client application (Okta)',
    title: 'the account is not assigned',
    happened: 'In Okta, only assigned users and groups may use an app.',
    fix: 'Assign the user or one of the user’s groups to the app.',
    place: 'assignments',
    texts: [
      'User is not assigned to the client application',
      'You are not allowed to access this app. To request access',
    ],
  },
  'okta-policy-evaluation-failed': {
    at: 'signIn',
    label: 'Policy evaluation failed (Okta)',
    title: 'no access policy allows this sign-in',
    happened:
      'The request went to a custom authorization server, and no rule of its access policies fits the app, the user, the grant and the scopes.',
    causes: ['The server `default` of a free organization has no access policy at first.'],
    fix: 'Add an access policy for the app with a rule for Authorization Code and Refresh Token. Or use the organization’s own server, which needs none: the issuer is the Okta domain alone.',
    place: 'policies',
    settings: ['authority', 'oidcDiscoveryUri'],
    texts: ['Policy evaluation failed', 'no_matching_policy'],
    more: { href: `${pages.overview}#which-authorization-server`, name: 'Which server' },
  },
  'okta-scopes-not-configured': {
    at: 'request',
    label: 'One or more scopes are not configured (Okta)',
    title: 'the authorization server does not know a scope',
    happened: 'The request asks for a scope that is not defined there.',
    causes: ['`groups` is in the scope, and nobody has made it on the custom server.'],
    fix: 'Ask for `openid email profile offline_access`, or define the scope on the server.',
    place: 'servers',
    settings: ['oidcScope'],
    texts: ['One or more scopes are not configured'],
  },
  'okta-response-type': {
    at: 'request',
    label: 'The response type is not supported by the authorization server (Okta)',
    title: 'the app does not allow what was asked for',
    happened:
      'A public client may ask for an ID token, and the grant types of the app give only the listed ones.',
    causes: [
      'The app has no implicit grant, or is of another type than OpenMetadata’s client.',
      'It is an app for services (`application_type` service): nobody can sign in at one.',
    ],
    fix: 'Tick Implicit (hybrid) with ID token among the grant types, or use the confidential client with a Web app.',
    place: 'general',
    settings: ['clientType', 'clientId'],
    texts: [
      'response type is not supported by the authorization server',
      "are not allowed to access the 'authorize' endpoint",
    ],
  },
  'okta-pkce-required': {
    at: 'request',
    label: 'PKCE code challenge is required by the application (Okta)',
    title: 'the app wants PKCE, and the server sends none',
    happened:
      'The box Require PKCE is ticked in the app. OpenMetadata sends no PKCE unless it is told to.',
    fix: 'Set `OIDC_DISABLE_PKCE` to `false`.',
    place: 'general',
    settings: ['oidcDisablePkce'],
    texts: ['PKCE code challenge is required by the application'],
    flow: 'confidential',
  },
  'okta-app-has-no-secret': {
    at: 'redeem',
    label:
      "PKCE code challenge is required … token endpoint authentication method is 'NONE' (Okta)",
    title: 'the app is a single-page or native one',
    happened: 'Such an app has no client secret, so a confidential client cannot use it.',
    fix: 'Create an app of the type Web Application and take its client ID and secret. Or set `OIDC_DISABLE_PKCE` to `false` and become a public client.',
    place: 'general',
    settings: ['clientType', 'oidcClientId'],
    texts: ['PKCE code challenge is required when the token endpoint authentication method'],
  },
  'okta-wrong-secret': {
    at: 'redeem',
    label: 'The client secret supplied for a confidential client is invalid (Okta)',
    title: 'the secret is wrong',
    happened: 'Okta’s token endpoint knows the client and not its secret.',
    causes: ['It is the secret of another app, or was replaced.'],
    fix: 'Copy the client secret again. An app can have two at a time.',
    place: 'general',
    settings: ['oidcClientSecret'],
    texts: ['client secret supplied for a confidential client is invalid'],
    flow: 'confidential',
  },
  'okta-refresh-token-invalid': {
    at: 'renew',
    label: 'The refresh token is invalid or expired (Okta)',
    title: 'the session cannot be renewed',
    happened: 'The refresh token was revoked, was not used for seven days, or was used twice.',
    causes: ['With rotation, two tabs renewed at the same time.'],
    fix: 'Sign in again. If it comes back, raise the grace period of the rotation, which is at most 60 seconds.',
    place: 'general',
    texts: ['refresh token is invalid or expired'],
  },
  'okta-discovery-failed': {
    at: 'oidcStart',
    label: 'Failed to access Okta discovery endpoint',
    title: 'there is no authorization server at this issuer',
    happened: 'OpenMetadata asked the issuer for its discovery document and got none.',
    causes: [
      'The issuer ends in `/oauth2/default`, and the organization has no API Access Management: Okta answers with 404.',
      'The ID of the server is wrong.',
    ],
    fix: 'Use the issuer of the organization’s own server, which is the Okta domain alone.',
    place: 'servers',
    settings: ['authority', 'oidcDiscoveryUri'],
    texts: [
      'Failed to access Okta discovery endpoint',
      ...['authorization server id is invalid', 'Resource not found: … (AuthorizationServer)'],
    ],
    more: { href: `${pages.overview}#which-authorization-server`, name: 'Which server' },
  },
  'okta-keys-differ': {
    at: 'oidcStart',
    label: 'At least one public key URL must match the Okta JWKS endpoint',
    title: 'the key list is that of another server, or of none',
    happened:
      'OpenMetadata compares the key URLs with the one in the discovery document when settings are saved in the UI.',
    causes: [
      'The key URL is the Okta domain and `/v1/keys`, which only custom servers have behind their issuer.',
    ],
    fix: 'Write `/oauth2/v1/keys` below the Okta domain, or `/v1/keys` below the issuer of a custom server.',
    settings: ['publicKeyUrls'],
    texts: [
      'public key URL must match the Okta JWKS endpoint',
      'public key URL must be the Okta JWKS endpoint',
    ],
  },
  'okta-public-introspection': {
    at: 'oidcStart',
    label: 'Client ID validation failed. HTTP response',
    title: 'the client ID could not be confirmed',
    happened: 'When settings are saved in the UI, OpenMetadata asks Okta about the client.',
    causes: [
      'The client ID is wrong.',
      'The release is 1.10.6, in which this failed with 404 for valid public clients.',
    ],
    fix: 'Compare the client ID. On 1.10.6, set the values in the files, or take a newer release.',
    settings: ['clientId'],
    texts: ['Client ID validation failed. HTTP response'],
  },
  'okta-pkce-storage': {
    at: 'return',
    label: 'AuthSdkError: Could not load PKCE codeVerifier from storage',
    title: 'the browser lost the beginning of the sign-in',
    happened: 'Okta’s library found nothing of the sign-in it was to end.',
    causes: [
      'A second tab or cleared site data.',
      'The sign-in began at another host name than the one in the callback URL.',
    ],
    fix: 'Clear the site data and start again, at the host of the callback URL. 1.6.7 corrected one cause.',
    settings: ['callbackUrl'],
    texts: [
      'Could not load PKCE codeVerifier from storage',
      'Unable to parse a token from the url',
    ],
    flow: 'public',
  },
  'okta-origin-differs': {
    at: 'renew',
    label: 'The request does not match client configuration (Okta)',
    title: 'the answer came from another host',
    happened:
      'Okta’s library renews the token in a hidden frame. It takes the answer only from the host of the issuer, and it came from another.',
    causes: [
      'The authority has the Okta domain and sign-in uses a custom domain, or the other way round.',
    ],
    fix: 'Write the authority with the host at which people sign in at Okta.',
    settings: ['authority'],
    texts: ['The request does not match client configuration'],
    flow: 'public',
  },
  'okta-no-issuer': {
    at: 'request',
    label: 'No issuer passed to constructor (Okta)',
    title: 'the authority is empty',
    happened:
      'Okta’s library in the browser got no issuer, which is the authority of OpenMetadata.',
    causes: ['The variable did not reach the server, or the key has another name.'],
    fix: 'Set the authority to the issuer of your Okta server, such as `https://example.okta.com`.',
    settings: ['authority'],
    texts: ['No issuer passed to constructor', 'AuthSdkError … Issuer must be a valid URL'],
    flow: 'public',
  },
  'okta-issuer-url': {
    at: 'request',
    label: 'Issuer URL passed to constructor contains "-admin" in subdomain',
    title: 'the authority is the address of the Admin Console',
    happened: 'Okta’s library in the browser refuses that address.',
    fix: 'Take `-admin` out of the host.',
    settings: ['authority'],
    texts: ['"-admin" in subdomain'],
    flow: 'public',
  },
  'okta-cors': {
    at: 'redeem',
    label: 'No Access-Control-Allow-Origin header (Okta)',
    title: 'the browser may not read Okta’s answer',
    happened:
      'A public client asks Okta from the browser, and Okta answers only to origins it was told of.',
    fix: 'Add the address of OpenMetadata, without a path, to the Trusted Origins, with the type CORS.',
    place: 'origins',
    texts: [
      "okta.com/.well-known/openid-configuration' from origin",
      "/oauth2/.well-known/openid-configuration' from origin",
      "/oauth2/default/.well-known/openid-configuration' from origin",
      "/v1/token' from origin",
      "/v1/userinfo' from origin",
    ],
    flow: 'public',
  },
} as const satisfies Record<string, OktaError>;
