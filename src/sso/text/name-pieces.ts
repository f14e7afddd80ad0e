/**
 * Behind `_`, `/`, `(`, `.` and a comma inside a name or an address, where it may go on in the next line:
 * AUTHENTICATION_|CLIENT_|TYPE. Never in a number such as 1.13.1, nor before its first word.
 */
const joint = /(?<=\w(?:[_/(]|[.,](?!\d)))(?=[^_./\s])/;

/** What fits into every line that can be read. */
const short = 14;

/** The pieces of a name between which a line may break; together they are the name. */
export function namePieces(text: string): string[] {
  return text.length <= short ? [text] : text.split(joint);
}
