/**
 * A piece of a value. `name` is a blank's: what the reader gives, shown as `<client-id>` until it is
 * there. A secret has its text only where the reader asked to see it.
 */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string; text: string }
  | {
      kind: 'blank';
      name: string;
      /** What stands between two answers, where the blank is for a list of them. */
      between?: string;
      /** What stands there meanwhile, where something holds for most readers; then it is no gap to fill. */
      usual?: string;
    }
  | {
      kind: 'secret';
      name: string;
      text?: string;
      /** Whether a person may have chosen it: then it is quoted even while its place is open. */
      chosen?: true;
    };

/** Text that no reader had a say in. */
export function text(content: string): Piece {
  return { kind: 'text', text: content };
}

/** What the reader gave, or the blank in its place. */
export function answer(name: string, content: string | undefined): Piece {
  return content === undefined ? { kind: 'blank', name } : { kind: 'value', name, text: content };
}

/** The same pieces with every character the reader or the table brought in escaped. */
export function escaped(pieces: readonly Piece[], escape: (content: string) => string): Piece[] {
  return pieces.map((piece) => {
    if (piece.kind === 'blank' || piece.text === undefined) return piece;
    return { ...piece, text: escape(piece.text) };
  });
}

/** Items of a list. Where a blank is all of an item, there is room for more than one answer. */
export function listed(items: readonly (readonly Piece[])[], between: string): Piece[] {
  return items.flatMap((item, at) => {
    const [first] = item;
    const open = item.length === 1 && first?.kind === 'blank' ? [{ ...first, between }] : item;
    return at > 0 ? [text(between), ...open] : [...open];
  });
}

const gap = '\0';

/** Stands where a blank goes while a text is put together; no text of a reader can hold it. */
export function gapFor(name: string): string {
  return `${gap}${name}${gap}`;
}

/** Whether something is missing in a text put together with {@link gapFor}. */
export function hasGap(content: string): boolean {
  return content.includes(gap);
}

/** A text put together with {@link gapFor}, cut into pieces at its gaps. */
export function cut(content: string, fill: (name: string) => Piece): Piece[] {
  return content
    .split(gap)
    .map((part, index) => (index % 2 === 1 ? fill(part) : text(part)))
    .filter((piece) => piece.kind !== 'text' || piece.text !== '');
}
