import type { SecretSpec } from '../../secrets/read-secret.ts';

const copy = 'Copy the Client secret of the app client, behind Show.';

const others: readonly (readonly [code: string, shape: RegExp, what: string])[] = [
  ['secret-is-client-id', /^[0-9a-z]{26}$/, 'the client ID'],
  ['secret-is-secret-id', /^[\w+]{20,128}--\d+$/, 'the ID of a secret'],
  ['secret-is-access-key', /^A[KS]IA[0-9A-Z]{16}$/, 'an access key ID of AWS'],
  [
    'secret-is-access-key',
    /^(?=.*[/+])[A-Za-z0-9/+]{40}$/,
    'a secret access key of AWS, which OpenMetadata never needs',
  ],
];

/** Codes of {@link refuseSecret}. */
export const secretRefusals: readonly string[] = [...new Set(others.map(([code]) => code))];

/**
 * Why a text is no client secret of an app client: botocore, ClientSecretType allows 24 to 64 letters and
 * digits; generated ones have 51 or 52. The other shapes are AWS's own.
 */
export const refuseSecret: NonNullable<SecretSpec['refuse']> = (text) => {
  const other = others.find(([, shape]) => shape.test(text));
  return other && { code: other[0], message: `This is ${other[2]}. ${copy}` };
};
