/** What is known of a secret. */
export interface SecretSpec {
  /** Where it is found, and what not to take for it. */
  hint: string;
  /** Whether a person may have chosen it, so that blanks at its ends belong to it. */
  chosen?: true;
  /** Brings another form of it into the one that the server reads. */
  read?: (raw: string) => SecretReading;
  /** Why a text is no such secret; it is trimmed and has no control characters. */
  refuse?: (text: string) => { code: string; message: string } | undefined;
}

/** What came of a client secret: the value to emit, or why it is none. */
export type SecretReading = { value: string } | { code: string; message: string } | undefined;

/**
 * Reads a secret; undefined when there is none. Nothing is trimmed inside: old secrets hold almost any
 * character. The message never repeats the text.
 */
export function readSecret(
  raw: string,
  { refuse, read, chosen }: Partial<SecretSpec> = {},
): SecretReading {
  if (raw.trim() === '') return undefined;
  if (read) return read(raw);
  const value = chosen ? raw.replace(/[\r\n]+$/, '') : raw.trim();
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) {
    return {
      code: 'secret-hidden-character',
      message: 'There is a line break or an invisible character inside. Copy it again.',
    };
  }
  return refuse?.(value) ?? { value };
}
