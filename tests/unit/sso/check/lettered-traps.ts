/** How many mistakes of OpenMetadata’s pages up to 1.12 are listed under each letter, from 1 on. */
export const letters = {
  T: 25, // Azure, and all pages together
  G: 12, // Google
  O: 14, // Okta
  A: 11, // Auth0
  C: 10, // Amazon Cognito
  K: 18, // Keycloak, custom OpenID Connect, OneLogin
  S: 15, // SAML
  L: 12, // LDAP
  B: 8, // basic sign-in
} as const;

/** A mistake at the provider, which no file shows: what a reader who made it pastes, and its error. */
export const trapsInErrors: readonly { trap: string; text: string; id: string }[] = [
  {
    trap: 'T19',
    text: 'AADSTS9002327: Tokens issued for the Single-Page Application client-type may only be redeemed via cross-origin requests.',
    id: 'AADSTS9002327',
  },
  { trap: 'G5', text: 'Error 400: origin_mismatch', id: 'google-origin-mismatch' },
  {
    trap: 'G5',
    text: 'Access blocked: OpenMetadata has not completed the Google verification process. Error 403: access_denied',
    id: 'google-app-in-testing',
  },
  {
    trap: 'O6',
    text: 'error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.',
    id: 'okta-policy-evaluation-failed',
  },
  {
    trap: 'O13',
    text: 'User is not assigned to the client application.',
    id: 'okta-user-not-assigned',
  },
  {
    trap: 'O13',
    text: "Access to XMLHttpRequest at 'https://dev-1.okta.com/oauth2/default/.well-known/openid-configuration' from origin 'https://om.example.com' has been blocked by CORS policy",
    id: 'okta-cors',
  },
  {
    trap: 'A1',
    text: 'Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.',
    id: 'auth0-callback-url-mismatch',
  },
  {
    trap: 'A2',
    text: 'error=unauthorized_client&error_description=Grant type authorization_code not allowed for the client.',
    id: 'unauthorized_client',
  },
  {
    trap: 'A9',
    text: 'Failed to validate client credentials: access_denied: Client is not authorized to access "https://x.auth0.com/api/v2/".',
    id: 'auth0-management-api',
  },
  {
    trap: 'C2',
    text: 'https://acme.auth.eu-west-1.amazoncognito.com/error?error=redirect_mismatch&client_id=abc',
    id: 'cognito-redirect-mismatch',
  },
  {
    trap: 'C4',
    text: 'https://om.example.com/callback?error=invalid_scope&state=x',
    id: 'invalid_scope',
  },
  { trap: 'K9', text: 'Invalid parameter: redirect_uri', id: 'keycloak-invalid-redirect-uri' },
  {
    trap: 'K14',
    text: 'Bad token response, error=unauthorized_client, description=Invalid client or Invalid client credentials',
    id: 'keycloak-bad-credentials',
  },
  {
    trap: 'B8',
    text: 'Failed Login Attempts Exceeded. Use Forgot Password or retry after some time.',
    id: 'too-many-attempts',
  },
];

/** Mistakes that leave nothing wrong to paste, and why. */
export const nothingToPaste: Readonly<Record<string, string>> = {
  T1: 'A wrong title of a page.',
  T15: 'Settings that no page tells of: their defaults work.',
  G1: 'An old form of the console; what is made in it is the same.',
  G3: 'A page that is not there: the public client it leads to works, and is not renewed.',
  O1: 'Words: the client that is called implicit sends a code with PKCE.',
  O3: 'The audience is for access tokens, which OpenMetadata does not read.',
  O4: 'A step and a title of the page.',
  O5: 'Which of Okta’s servers is recommended; either is right.',
  A3: 'Titles of pages.',
  A4: 'What to note down; a domain that is missing is missing in the file too, as authority-missing.',
  A8: 'Words: the client that is called implicit sends a code with PKCE.',
  A11: 'A name in a tip of another page.',
  C1: 'An old form of the console; what is made in it is the same.',
  K8: 'A switch at Keycloak too many, which changes nothing for OpenMetadata.',
  K17: 'A type that means nothing to the server, and does no harm.',
  K18: 'Scopes that a new client has anyway.',
  S2: 'An address for the identity provider; in the files it is the entity ID, S1.',
  S5: 'A warning against a form of the certificate that works.',
  S15: 'A wrong name on a card.',
  L10: 'The name of another provider in a warning.',
};
