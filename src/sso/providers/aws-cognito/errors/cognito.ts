import type { CognitoError } from './places.ts';

const overview = '/deployment/security/amazon-cognito';

/**
 * What Cognito says on its own page and at its token endpoint, and what OpenMetadata's
 * CognitoAuthValidator makes of it.
 *
 * Observed: aws/aws-aspnet-cognito-identity-provider#167, open-metadata/OpenMetadata#30903,
 * minorun365/html-share#3, aws-amplify/amplify-js#6291 and reapit/foundations#10177 (state). AWS, "Authorize endpoint", "Token endpoint".
 */
export const cognito = {
  'cognito-redirect-mismatch': {
    at: 'request',
    label: 'redirect_mismatch (Amazon Cognito)',
    title: 'the redirect URI is not an allowed callback URL',
    also: ['redirect_mismatch'],
    happened:
      'Cognito compares the redirect URI letter by letter with the list of the app client. The page says only “An error was encountered with the requested page”.',
    causes: [
      'They differ in `http` or `https`, host, port, or a slash at the end.',
      'The server is a 1.12, which sends `/auth/callback`; or a public client renews its token at `/silent-callback`.',
    ],
    fix: 'Add the callback URL of OpenMetadata to the Allowed callback URLs, exactly as it is in the settings.',
    place: 'loginPages',
    settings: ['oidcCallbackUrl', 'callbackUrl'],
    more: { href: `${overview}#the-redirect-uri`, name: 'The redirect URI' },
    told: [
      'cognito + redirect|redirect_uri|callback url|reply url + mismatch|not match|not register|invalid|wrong|not valid|not allow',
    ],
  },
  'cognito-invalid-request': {
    at: 'request',
    label: '/error?error=invalid_request (Amazon Cognito)',
    title: 'there is no such app client, or a parameter is missing',
    happened: 'Cognito stopped before its login page.',
    causes: [
      'The client ID is wrong, or is of another user pool.',
      'A public client asks for an ID token, which Cognito does not give.',
    ],
    fix: 'Copy the Client ID again, from the pool that the authority names. A public client needs another release, or must become confidential.',
    place: 'client',
    settings: ['oidcClientId', 'clientId'],
    texts: [
      'amazoncognito.com/error?error=invalid_request',
      'error?error=Required+parameters+missing',
      'error?error=Required parameters missing',
    ],
  },
  'cognito-error-page': {
    at: 'request',
    label: 'An error was encountered with the requested page (Amazon Cognito)',
    title: 'the app client does not allow the request',
    happened: 'The page says nothing more. The reason stands in its address, behind `error=`.',
    causes: [
      'The callback URL is not in the list of the app client (`redirect_mismatch`).',
      'The app client has no OAuth flow or scope switched on.',
    ],
    fix: 'Paste the whole address of the page. Compare callback URLs, grant types and scopes of the app client with the settings.',
    place: 'loginPages',
    settings: ['oidcCallbackUrl', 'callbackUrl', 'oidcScope'],
    texts: ['An error was encountered with the requested page', 'amazoncognito.com/error#'],
    general: true,
  },
  'cognito-invalid-state': {
    at: 'signIn',
    label: 'Invalid State (Amazon Cognito)',
    title: 'the answer of the provider behind Cognito is unknown to it',
    happened:
      'Users sign in through another provider behind Cognito. It came back to Cognito with a state that is not the one that Cognito had sent, or with none.',
    causes: [
      'That provider cut or changed the state, which Cognito makes more than a thousand characters long. Intuit corrected that on its side (reported).',
      'The sign-in began at that provider, such as by a tile there. Or the login page stood open for too long (reported).',
    ],
    fix: 'Start again from OpenMetadata’s login page. If it stays, compare `state` in the address that Cognito sends people to with the one in the address by which people come back to Cognito.',
    place: 'providers',
    texts: [
      'error was encountered with the requested page … Invalid State',
      'samlResponse or relayState from identity provider',
      'Invalid relay state from identity provider',
    ],
  },
  'cognito-trigger': {
    at: 'signIn',
    label: 'PreSignUp failed with error … (Amazon Cognito)',
    title: 'a function of the user pool refused the user',
    happened:
      'A Lambda trigger of the user pool ran at this sign-in and ended with an error. Its own words stand behind “error”.',
    causes: ['It lets in certain people or mail domains only.'],
    fix: 'Read the log of the function in CloudWatch, or change whom it lets in. OpenMetadata has no part in it.',
    texts: [
      'PreSignUp',
      'PreAuthentication',
      'PostConfirmation',
      'PostAuthentication',
      'PreTokenGeneration',
    ].map((trigger) => `${trigger} failed with error`),
  },
  'cognito-unauthorized-client': {
    at: 'request',
    label: '/error?error=unauthorized_client (Amazon Cognito)',
    title: 'the app client may not use the code flow',
    happened: 'The grant type is switched off for this client. The wording is inferred.',
    causes: ['It was made on the command line without `--allowed-o-auth-flows-user-pool-client`.'],
    fix: 'Tick Authorization code grant under OAuth 2.0 grant types.',
    place: 'loginPages',
    texts: ['amazoncognito.com/error?error=unauthorized_client'],
  },
  'cognito-no-id-token': {
    at: 'request',
    label: 'unsupported response_type (Amazon Cognito)',
    title: 'the browser asks for an ID token',
    happened:
      'A public client of OpenMetadata asks for `id_token`. Cognito knows only `code` and `token`.',
    causes: ['OpenMetadata is a public client, of 1.10.1 up to 1.12.'],
    fix: 'Become a confidential client. Otherwise update to 1.13.6, 2.0.7 or newer (inferred from dates) and set the response type to `code`.',
    settings: ['clientType', 'responseType'],
    texts: ['unsupported response_type'],
    more: { href: `${overview}#the-public-client`, name: 'The public client' },
  },
  'cognito-login-pages-unavailable': {
    at: 'signIn',
    label: 'Login pages unavailable (Amazon Cognito)',
    title: 'the app client has no managed login style',
    happened: 'The domain uses managed login, and no style is assigned to this app client.',
    fix: 'Create a style for the app client. On the command line: `aws cognito-idp create-managed-login-branding` with `--use-cognito-provided-values`.',
    place: 'managedLogin',
    texts: ['Login pages unavailable'],
  },
  'cognito-attribute-mapping': {
    at: 'signIn',
    label: 'attributes required: [email] (Amazon Cognito)',
    title: 'the provider behind Cognito does not deliver an attribute',
    happened:
      'Users sign in through another provider behind Cognito, and its attributes do not fit the pool. That this is the cause is inferred.',
    fix: 'Map the e-mail of that provider to the attribute email, and let the app client write it.',
    place: 'providers',
    texts: ['attributes required: [email]', 'user.email: Attribute cannot be updated'],
  },
  'cognito-authority-format': {
    at: 'oidcStart',
    label: 'Invalid Cognito authority format',
    title: 'the authority is not the address of a user pool',
    happened: 'OpenMetadata looks at the form of the authority when settings are saved in the UI.',
    causes: ['It is the login domain, or has a slash at its end.'],
    fix: 'Write `https://cognito-idp.`, the region, `.amazonaws.com/` and the user pool ID.',
    place: 'overview',
    settings: ['authority'],
    texts: ['Invalid Cognito authority format'],
  },
  'cognito-region-format': {
    at: 'oidcStart',
    label: 'Invalid AWS region format',
    title: 'the settings page does not know this region',
    happened:
      'OpenMetadata’s settings page takes regions such as `eu-west-1`. Those of GovCloud and of the European Sovereign Cloud have another form.',
    fix: 'If the region is mistyped, correct it. Otherwise configure the server by its files, which are not checked that way. That this then works is inferred.',
    settings: ['authority'],
    texts: ['Invalid AWS region format'],
  },
  'cognito-pool-not-found': {
    at: 'oidcStart',
    label: 'Cognito user pool … not found in region …',
    title: 'there is no such user pool in this region',
    happened: 'OpenMetadata asked for the discovery document of the pool, and there is none.',
    causes: ['The pool ID is mistyped, or the region in the host is not the one of the pool ID.'],
    fix: 'Copy the User pool ID again. The region in the host is the part of it before the underscore.',
    place: 'overview',
    settings: ['authority', 'oidcDiscoveryUri'],
    texts: ["not found in region '", 'Unexpected issuer in Cognito discovery document'],
  },
  'cognito-keys-refused': {
    at: 'oidcStart',
    label: 'Public key URL domain doesn’t match Cognito pattern',
    title: 'the settings page takes only key URLs of the pool',
    happened:
      'When settings are saved in the UI, every key URL must be one of Cognito. OpenMetadata’s own, which bots need, is refused there.',
    fix: 'In the UI, list the key URL of the pool alone. In files, list both.',
    settings: ['publicKeyUrls'],
    texts: [
      "Public key URL domain doesn't match Cognito pattern",
      'At least one public key URL must be the Cognito JWKS endpoint',
    ],
    more: { href: `${overview}#values-that-openmetadata-accepts`, name: 'Accepted values' },
  },
} as const satisfies Record<string, CognitoError>;
