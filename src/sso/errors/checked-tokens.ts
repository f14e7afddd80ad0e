import type { ErrorTable } from './entry.ts';

/**
 * What the server says of a token that it checks and refuses: JwtFilter, and the libraries Nimbus (IDTokenClaimsVerifier,
 * BadJWTExceptions) and java-jwt. The nonce: OpenID Connect Core sections 3.1.3.7 and 12.2, jenkinsci/oic-auth-plugin#409.
 */
export const checkedTokens = {
  'issuer-not-expected': {
    at: 'tokens',
    label: 'Unexpected JWT issuer',
    title: 'the token is from another issuer',
    happened:
      'The server compared the issuer of the ID token with the one of the discovery document.',
    causes: ['The discovery URL belongs to another issuer than the one where people signed in.'],
    fix: 'Open the discovery URL and compare its issuer with the one in the message, letter by letter.',
    settings: ['oidcDiscoveryUri'],
    texts: ['Unexpected JWT issuer', 'Invalid ID token issuer', 'Invalid issuer in ID token'],
    flow: 'confidential',
  },
  'audience-not-expected': {
    at: 'tokens',
    label: 'JWT audience rejected',
    title: 'the token is for another application',
    happened: 'The ID token names another client than the one that signs in.',
    fix: 'Write the client ID of the same application in both settings of it.',
    settings: ['oidcClientId', 'clientId'],
    texts: [
      'JWT audience rejected',
      'Unexpected JWT audience',
      'The audience [ … ] does not match [',
    ],
  },
  'signature-not-verified': {
    at: 'keys',
    label: 'Signature resulted invalid',
    title: 'the signature is of another key',
    happened: 'A key of that name was found, and it did not make the signature.',
    causes: [
      'The key files of OpenMetadata changed and the key ID stayed the same.',
      'Several servers have different key files.',
    ],
    fix: 'Give every server the same files, choose a new key ID, and renew the tokens of bots.',
    settings: ['jwtPrivateKeyFile', 'jwtPublicKeyFile', 'jwtKeyId'],
    texts: ['Signature resulted invalid when verified'],
    exceptions: ['SignatureVerificationException'],
    more: { href: '/deployment/security/enable-jwt-tokens', name: 'Keys of the server' },
  },
  'id-token-signature': {
    at: 'tokens',
    label: 'Bad JWS signature',
    title: 'the signature of the ID token does not fit',
    happened:
      'The server checked the ID token with what it has for that algorithm: a key of the discovery document, or the client secret.',
    causes: [
      'The discovery URL belongs to another issuer than the one where people signed in.',
      'The application signs with the client secret (`HS256`), and the secret is another.',
    ],
    fix: 'Compare the issuer of the discovery document with that of the token, and let the application sign with `RS256`.',
    settings: ['oidcDiscoveryUri', 'oidcPreferredJwsAlgorithm', 'oidcClientSecret'],
    texts: ['Bad JWS signature', 'Signed JWT rejected: Invalid signature'],
    flow: 'confidential',
  },
  'id-token-nonce': {
    at: 'tokens',
    label: 'Missing JWT nonce',
    title: 'the ID token lacks the nonce',
    happened:
      'The server sent a nonce with the request, and wants it back in the ID token. It is not there.',
    causes: [
      'The provider, or another one that it signs in with, does not give the nonce back.',
      'It is the ID token of a renewal, into which some providers put no nonce.',
    ],
    fix: 'Paste an ID token of the provider into the doctor and look for `nonce`. If it has none at a first sign-in, switch the nonce off.',
    settings: ['oidcUseNonce'],
    texts: ['Missing JWT nonce'],
    flow: 'confidential',
  },
  'no-matching-key': {
    at: 'tokens',
    label: 'Another algorithm expected, or no matching key(s) found',
    title: 'the provider’s keys do not fit the token',
    happened:
      'The server read the key list of the discovery document, and no key there has the name and algorithm of the ID token.',
    causes: ['The application signs with another algorithm than the setting says.'],
    fix: 'Compare the algorithm in the head of a token with the setting.',
    settings: ['oidcPreferredJwsAlgorithm', 'oidcDiscoveryUri'],
    texts: ['Another algorithm expected, or no matching key'],
    flow: 'confidential',
  },
} as const satisfies ErrorTable;
