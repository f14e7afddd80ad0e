/**
 * What a claim says, by name, the important ones first: OpenID Connect Core 1.0 sections 2 and 5.1, RFC
 * 7519, RFC 9068. A provider’s own claims, and what it means by these, are in its part.
 */
export const claimMeanings = {
  iss: 'Issuer: who made the token.',
  aud: 'Audience: who the token is for. Your client ID in an ID token, an API in an access token.',
  sub: 'Subject: the user, by an ID that stays the same.',
  preferred_username:
    'Sign-in name: an address, a phone number or anything else. It can change. Comes with the scope profile.',
  email:
    'E-mail address as the provider has it. Nobody promises that it is right or stays the same.',
  email_verified: 'Whether the provider has checked the address.',
  name: 'Name to show.',
  given_name: 'First name.',
  family_name: 'Last name.',
  roles: 'Roles of the user.',
  groups: 'Groups of the user.',
  _claim_names: 'Claims that were too large for the token, such as groups, and where each is kept.',
  _claim_sources: 'Where to fetch the claims that were too large for the token.',
  nonce: 'Random value of the sign-in request. It ties the token to that one request.',
  exp: 'Expiry: not to be accepted from then on.',
  nbf: 'Not before: not to be accepted until then.',
  iat: 'Issued at.',
  auth_time: 'When the user last proved who they are.',
  azp: 'Client ID of the application that asked for the token.',
  scp: 'Scopes: what the application may do for the user.',
  scope: 'Scopes: what the application may do for the user.',
  acr: 'How strongly the user was authenticated.',
  amr: 'How the user signed in: pwd is a password, mfa a second factor.',
  sid: 'ID of the sign-in session.',
  jti: 'ID of this very token.',
  c_hash: 'Fingerprint of the authorization code that came with it.',
  at_hash: 'Fingerprint of the access token that came with it.',
  isBot: 'Whether OpenMetadata made the token for a bot.',
  isAdmin: 'Whether the user was an administrator when OpenMetadata made the token.',
  tokenType: 'What OpenMetadata made the token for.',
} as const satisfies Readonly<Record<string, string>>;

/** The same for the header, RFC 7515 section 4.1. */
export const headerMeanings = {
  alg: 'Algorithm of the signature.',
  kid: 'Name of the key that signed. The server looks for it in the key lists of AUTHENTICATION_PUBLIC_KEYS.',
  typ: 'Kind of token; at+jwt is an access token.',
  x5t: 'Fingerprint of the certificate of the key.',
  jku: 'Address of a key list. Never followed: a forger would write their own.',
  x5u: 'Address of a certificate. Never followed: a forger would write their own.',
  jwk: 'A key, in the token that it should prove. Never used.',
  x5c: 'A certificate, in the token that it should prove. Never used.',
} as const satisfies Readonly<Record<string, string>>;
