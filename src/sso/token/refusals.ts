/** Why a text is no token that can be read, by code. */
export const refusals = {
  'token-blank': 'There is nothing to read. Paste the token, from eyJ to its end.',
  'token-too-long':
    'This is longer than 64 kB, which no token is. Paste the token alone, or the JSON answer it came in.',
  'token-not-token':
    'There is no token in this text. A token has three parts with dots between them and begins with eyJ.',
  'token-header':
    'There are dots in it, but the first part is no token header, which begins with eyJ. Copy the token again, from its very first character.',
  'token-is-guid':
    'This is an ID. An ID names something and proves nothing. Paste the token, which begins with eyJ.',
  'token-is-secret':
    'This looks like a client secret, which belongs in no field of this page. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  'token-is-code':
    'This is an authorization code or a refresh token. Only the token endpoint can read it: it trades it for the ID token to paste here.',
  'token-is-error':
    'This is an error answer, with no token in it. The error number in it says what went wrong; search this site for it.',
  'token-is-page':
    'This is a web page (HTML) without a token in it. Copy the token from the network tab of the browser.',
  'token-is-saml':
    'This is a SAML answer, which is XML and no token of OpenID Connect. This page cannot read it.',
  'token-is-key':
    'This is a key or a certificate, not a token. If it is a private key, replace it.',
  'token-not-in-json':
    'There is no token in this JSON. The answer of the token endpoint has an id_token.',
  'token-not-in-address':
    'There is no token in this address. OpenMetadata up to about 1.12 shows one as id_token= on /auth/callback.',
  'token-opaque':
    'This is an opaque access token: it says nothing to anybody but its issuer. Paste the ID token, which begins with eyJ.',
  'token-one-part': 'This is one part of a token. Copy all three, with the dots between them.',
  'token-two-parts':
    'This token has two parts, so its signature is missing. It was cut off: copy it again, to its end.',
  'token-four-parts':
    'This has four parts, and a token has three. Something was copied with it: copy the token alone.',
  'token-too-many-parts': 'This has far more parts than a token. Copy one token alone.',
  'token-encrypted':
    'This token is encrypted (five parts). Only the private key of the application it was made for opens it, and OpenMetadata has no place for such a key. Turn token encryption off in the app registration.',
  'token-not-base64url':
    'A part of this token is no base64url: it has + or / or = in it, or was cut. Copy the token as it was issued; no tool may encode it again.',
  'token-header-not-json':
    'The first part is no JSON, so it is no token header. Copy the token again, from its very first character.',
  'token-payload-not-json':
    'The middle part is no JSON. A character is missing or changed: copy the token again.',
  'token-header-not-object': 'The header is JSON but no object, so this is no token.',
  'token-payload-not-object': 'The payload is JSON but no object, so this is no token.',
  'token-no-alg':
    'The header names no signature algorithm (alg). Nobody can check such a token, and OpenMetadata refuses it.',
  'token-alg-none':
    'This token is not signed (alg is none): anybody could have written it. Never accept one; OpenMetadata refuses it.',
} as const;

export type RefusalCode = keyof typeof refusals;
