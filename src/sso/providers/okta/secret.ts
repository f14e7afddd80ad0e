import type { SecretSpec } from '../../secrets/read-secret.ts';

const copy = 'Copy the client secret from the General tab of the app integration.';

const others: readonly (readonly [code: string, shape: RegExp, what: string])[] = [
  ['secret-is-client-id', /^0oa[0-9A-Za-z]{17}$/, 'the client ID'],
  ['secret-is-api-token', /^00[\w-]{40}$/, 'an API token of Okta'],
];

/** Codes of {@link refuseSecret}. */
export const secretRefusals: readonly string[] = others.map(([code]) => code);

/** Why a text is no client secret of Okta. The shape of an API token is inferred. */
export const refuseSecret: NonNullable<SecretSpec['refuse']> = (text) => {
  const other = others.find(([, shape]) => shape.test(text));
  return other && { code: other[0], message: `This is ${other[2]}. ${copy}` };
};
