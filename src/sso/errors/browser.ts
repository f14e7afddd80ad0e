import type { ErrorTable } from './entry.ts';

/**
 * What the browser and the libraries in it say, whoever the provider is: oidc-client (identity-model/oidc-client-js
 * #435, #940, #1073), oidc-client-ts (OidcClient, IFrameWindow; #971, #975), and the messages of Chrome and Firefox
 * (syncweek-react-aad/react-aad#103, keycloak#9315, lennart-k/rustical#184; MDN, “Set-Cookie”);
 * the policy is that of conf/openmetadata.yaml.
 */
export const browser = {
  'no-matching-state': {
    at: 'return',
    label: 'No matching state found in storage',
    title: 'the browser lost the beginning of the sign-in',
    happened:
      'The library in the browser keeps a state for each sign-in, and found none for this answer.',
    causes: [
      'The callback page was loaded again, or opened by the Back button.',
      'The sign-in began at another address than the callback URL has: `http` in place of `https`, or another host or port.',
    ],
    fix: 'Open OpenMetadata at the address of the callback URL, and start again from its login page.',
    settings: ['callbackUrl'],
    texts: ['No matching state found in storage'],
    flow: 'public',
  },
  'no-state-in-response': {
    at: 'return',
    label: 'No state in response',
    title: 'the callback has no answer',
    happened:
      'The library in the browser reads the answer of the provider from the address of the callback page, and found no state there.',
    causes: [
      'The callback page was opened by itself: from a bookmark, or by a proxy that cut the address behind its path.',
      'The answer stands behind `#` and the library looks behind `?`, or the other way round: the response type is another than the one it was made for.',
    ],
    fix: 'Start again from the login page. If it stays, look at the address of the callback page in the tab Network: it must have `state=`.',
    settings: ['callbackUrl', 'responseType'],
    texts: ['No state in response'],
    flow: 'public',
  },
  'cookie-not-sent': {
    at: 'return',
    label: 'cross-site redirect',
    title: 'the browser held back a cookie',
    happened:
      'The cookie has the attribute SameSite, and the request came from another site. So the browser did not send the cookie, or did not store it.',
    causes: [
      'The provider answers by a form (POST, as SAML does): the browser sends no cookie with `SameSite=Lax` there.',
      'The provider or OpenMetadata is open over http, or in a frame of another site.',
    ],
    fix: 'Open both over https, each in a tab of its own. If the cookie is OpenMetadata’s and a proxy changes its attributes, let the proxy leave them.',
    settings: ['forceSecureSessionCookie'],
    texts: [
      'because of a cross-site redirect',
      'because it is in a cross-site context and its',
      'cookie … was blocked because it had the "SameSite',
      'cookie … was blocked because it came from a cross-site response',
    ],
  },
  'third-party-cookies': {
    at: 'renew',
    label: 'Third-party cookie is blocked',
    title: 'a frame of the provider gets no cookie',
    happened:
      'A public client renews its token in a hidden frame of the provider, where the browser gives it no cookies. Sign-in itself goes on.',
    fix: 'If people are signed out after a while, take the confidential client, which needs no frame. Otherwise leave the line: browsers print it for many pages.',
    settings: ['clientType'],
    texts: [
      'Tracking Prevention blocked access to storage',
      'blocking all third-party storage access',
      ...['Third-party cookie is blocked', 'Third-party cookie will be blocked'],
    ],
    flow: 'public',
    general: true,
  },
  'frame-refused': {
    at: 'renew',
    label: 'Refused to display … in a frame',
    title: 'a page may not be shown in a hidden frame',
    happened:
      'The browser opens the provider in a hidden frame to renew the token, and the page that came forbids to be shown there.',
    causes: [
      'There is no session at the provider any more, so it wanted to show its login page.',
      'The message names OpenMetadata itself: a proxy adds `X-Frame-Options: deny` to its pages.',
    ],
    fix: 'Sign in again. If a proxy adds the header, let it send `SAMEORIGIN`.',
    settings: ['clientType'],
    texts: [
      'in a frame because it set',
      'in a frame is denied by',
      'Content Security Policy directive: "frame-ancestors',
      'Token renewal operation failed due to timeout',
    ],
    flow: 'public',
  },
  'mixed-content': {
    at: 'browser',
    label: 'Mixed Content',
    title: 'a page that came by https asks for an address with http',
    happened:
      'The browser does not load an `http` address into a page that came by `https`, nor sends a form there without a warning.',
    causes: [
      'Authority or callback URL have `http`.',
      'The provider stands behind a proxy that ends TLS, and names its own addresses with `http`.',
    ],
    fix: 'Write `https` in the settings. Open the discovery document of the provider: if its addresses have `http`, let its proxy pass on the scheme.',
    settings: ['authority', 'callbackUrl'],
    texts: [
      ...['Mixed Content:', 'Blocked loading mixed active content'],
      'about to submit is not secure',
    ],
    flow: 'public',
  },
  'csp-blocked': {
    at: 'browser',
    label: 'violates the following Content Security Policy directive',
    title: 'a content security policy forbids the address',
    happened:
      'A page asks only those addresses that its content security policy names, and the provider is none of them.',
    causes: [
      '`WEB_CONF_XSS_CSP_ENABLED` is on. The policy that it has then allows the address of OpenMetadata alone.',
      'A proxy in front of OpenMetadata adds such a header.',
    ],
    fix: 'Add the address of the message to the directive of the message, in `WEB_CONF_XSS_CSP_POLICY` or at the proxy. A message with no address of yours may come from an extension.',
    texts: [
      'violates the following Content Security Policy directive',
      "violates the document's Content Security Policy",
    ],
    flow: 'public',
  },
  'browser-localhost': {
    at: 'return',
    label: 'localhost refused to connect',
    title: 'the browser was sent to its own computer',
    happened:
      'After the sign-in the browser was sent to an address at `localhost`, where nothing answers.',
    causes: [
      'We infer that the callback URL still has its default, `http://localhost:8585/callback`.',
    ],
    fix: 'Set callback URL and server URL to the address at which people open OpenMetadata, and register it at the provider.',
    settings: ['callbackUrl', 'oidcCallbackUrl', 'oidcServerUrl'],
    told: [
      'redirect|callback|send|sent|go|return + localhost + login|sso|instead of + !curl|command',
    ],
    texts: [
      'localhost refused to connect',
      'establish a connection to the server at localhost',
      'localhost:8585/callback … ERR_CONNECTION_REFUSED',
    ],
  },
  'browser-name': {
    at: 'browser',
    label: 'ERR_NAME_NOT_RESOLVED',
    title: 'the browser does not know the name of an address',
    happened:
      'The browser was sent to a host, or asked one, whose name has no answer on this computer.',
    causes: [
      'A setting has a name that only the cluster or the Compose network knows, such as `http://sso:8080`.',
    ],
    fix: 'Write a name in authority and callback URL that browsers and the server both know.',
    settings: ['authority', 'callbackUrl'],
    texts: ['ERR_NAME_NOT_RESOLVED', 'DNS_PROBE_FINISHED'],
    flow: 'public',
  },
  'browser-certificate': {
    at: 'browser',
    label: 'ERR_CERT_AUTHORITY_INVALID',
    title: 'the browser does not trust a certificate',
    happened: 'The browser asked an address over HTTPS, and does not trust its certificate.',
    causes: ['The certificate is of your own authority, which this computer does not know.'],
    fix: 'Open the address of the message in the browser and look at its certificate. Take one of an authority that the computers of your users know.',
    texts: ['ERR_CERT_', 'SEC_ERROR_UNKNOWN_ISSUER', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
    flow: 'public',
  },
} as const satisfies ErrorTable;
