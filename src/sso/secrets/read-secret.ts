import { readGuid } from '../text/guid.ts';

/** What came of a client secret: the value to emit, or why it is none. */
export type SecretReading = { value: string } | { code: string; message: string } | undefined;

/**
 * Reads a client secret; undefined when there is none. Nothing is trimmed inside: old secrets hold
 * almost any character. The message never repeats the text.
 *
 * A GUID is the Secret ID of the portal's table, not its Value (AADSTS7000215).
 */
export function readSecret(raw: string): SecretReading {
  const value = raw.trim();
  if (value === '') return undefined;
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) {
    return {
      code: 'secret-hidden-character',
      message: 'There is a line break or an invisible character inside. Copy the Value again.',
    };
  }
  if (readGuid(value)) {
    return {
      code: 'secret-is-secret-id',
      message: 'This is the Secret ID. Copy the Value beside it, or create a new secret.',
    };
  }
  return { value };
}
