import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { clientId, tenantId } from '../ids.ts';

/** The moment at which every test token is looked at. */
export const now = new Date('2026-11-23T12:00:00Z');
export const seconds = now.getTime() / 1000;

export const otherTenant = '7e1d9a40-55c3-4b8f-a1d2-0c6e8f3b9274';
export const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;

/** An ID token as Entra ID issues it, version 2. */
export const idClaims = {
  aud: clientId,
  iss: issuer,
  iat: seconds - 300,
  nbf: seconds - 300,
  exp: seconds + 3120,
  email: 'Alice.Smith@example.com',
  name: 'Alice Smith',
  nonce: 'the-nonce-of-the-request',
  oid: 'c0ffee00-1111-4222-8333-444455556666',
  preferred_username: 'alice.smith@example.com',
  sub: 'aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-_aBcDe',
  tid: tenantId,
  ver: '2.0',
};

interface Signer {
  key: CryptoKey;
  jwk: JWK;
}

async function signer(alg: string, kid: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { key: privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

export const rsa = await signer('RS256', 'rsa-key-of-the-tests');
export const otherRsa = await signer('RS256', 'another-rsa-key');
export const ec = await signer('ES256', 'ec-key-of-the-tests');

/** A signed token; `header` and `claims` are added to those of an ID token. */
export async function sign(
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  { key, jwk }: Signer = rsa,
): Promise<string> {
  const alg = jwk.kty === 'EC' ? 'ES256' : 'RS256';
  return await new SignJWT({ ...idClaims, ...claims })
    .setProtectedHeader({ alg, typ: 'JWT', ...(jwk.kid && { kid: jwk.kid }), ...header })
    .sign(key);
}

/** A key list with these keys. */
export function list(...keys: (JWK | Record<string, unknown>)[]): string {
  return JSON.stringify({ keys });
}

/** A token of any parts, which nobody signed. */
export function unsigned(header: unknown, payload: unknown, signature = 'c2lnbmF0dXJl'): string {
  return `${encode(header)}.${encode(payload)}.${signature}`;
}

export function encode(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString(
    'base64url',
  );
}
