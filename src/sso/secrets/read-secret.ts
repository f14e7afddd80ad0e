/** A client secret as a provider makes it. */
export interface SecretSpec {
  /** Where it is found, and what not to take for it. */
  hint: string;
  /** Why a text is no such secret; it is trimmed and has no control characters. */
  refuse?: (text: string) => { code: string; message: string } | undefined;
}

/** What came of a client secret: the value to emit, or why it is none. */
export type SecretReading = { value: string } | { code: string; message: string } | undefined;

/**
 * Reads a client secret; undefined when there is none. Nothing is trimmed inside: old secrets hold
 * almost any character. The message never repeats the text.
 */
export function readSecret(raw: string, { refuse }: Partial<SecretSpec> = {}): SecretReading {
  const value = raw.trim();
  if (value === '') return undefined;
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) {
    return {
      code: 'secret-hidden-character',
      message: 'There is a line break or an invisible character inside. Copy it again.',
    };
  }
  return refuse?.(value) ?? { value };
}
