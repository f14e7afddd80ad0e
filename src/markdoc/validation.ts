import type { ValidationError } from '@markdoc/markdoc';

/**
 * A finding of one of our schemas. Markdoc's errors have no place for a hint,
 * so it travels behind a tab, which no message contains.
 */
export function complaint(
  level: 'error' | 'warning',
  id: string,
  message: string,
  hint?: string,
): ValidationError {
  return { id, level, message: hint ? `${message}\t${hint}` : message };
}

/** The two halves that {@link complaint} joined. */
export function splitComplaint(message: string): { message: string; hint: string | undefined } {
  const [text = '', hint] = message.split('\t');
  return { message: text, hint };
}
