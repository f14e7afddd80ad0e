/**
 * Text of somebody's file on one line of a terminal: what would move the cursor, turn the direction of
 * writing or end the line is a dot.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '·');
}
