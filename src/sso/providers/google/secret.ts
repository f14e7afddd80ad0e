import type { SecretSpec } from '../../secrets/read-secret.ts';
import { suffix } from './read/client-id.ts';

const copy = 'Copy the client secret, which starts with GOCSPX-, or add a new one to the client.';

const others: readonly (readonly [code: string, shape: RegExp, what: string])[] = [
  ['secret-is-client-id', new RegExp(`${suffix.replaceAll('.', '\\.')}$`, 'i'), 'the client ID'],
  ['secret-is-key-file', /-----BEGIN |^\{|"private_key"/, 'the key of a service account'],
  ['secret-is-api-key', /^AIza[\w-]{30}/, 'an API key'],
  ['secret-is-token', /^(?:ya29\.|1\/\/0|4\/0)/, 'a token or a code'],
];

/** Codes of {@link refuseSecret}. */
export const secretRefusals: readonly string[] = [
  ...others.map(([code]) => code),
  'secret-cut-off',
];

/**
 * Why a text is no client secret of Google. A new one has 35 characters (Sonar rule S6691); older ones are
 * not told from other texts. The other shapes are inferred.
 */
export const refuseSecret: NonNullable<SecretSpec['refuse']> = (text) => {
  const other = others.find(([, shape]) => shape.test(text));
  if (other) return { code: other[0], message: `This is ${other[2]}. ${copy}` };
  if (text.startsWith('GOCSPX-') && !/^GOCSPX-[\w-]{28}$/.test(text)) {
    return {
      code: 'secret-cut-off',
      message: 'A client secret of Google has 28 characters behind GOCSPX-. Copy it again, whole.',
    };
  }
  return undefined;
};
