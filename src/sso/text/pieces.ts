import type { SettingKey } from '../settings/table.ts';

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
    }
  | { kind: 'secret'; name: string; text?: string };

/** A piece of a file. `name` is what a setting is called there. */
export type FilePiece =
  Piece | { kind: 'comment'; text: string } | { kind: 'name'; key: SettingKey; text: string };

/** Lines that belong together: one setting with its comment, or lines that hold others. */
export interface Part {
  key?: SettingKey;
  pieces: FilePiece[];
}

export type Language = 'dotenv' | 'yaml' | 'bash';

/** A file to save. The pieces of its parts in order make its text; see textOf. */
export interface EmittedFile {
  name: string;
  language: Language;
  parts: Part[];
}

/** Text that no reader had a say in. */
export function text(content: string): Piece {
  return { kind: 'text', text: content };
}

/** What the reader gave, or the blank in its place. */
export function answer(name: string, content: string | undefined): Piece {
  return content === undefined ? { kind: 'blank', name } : { kind: 'value', name, text: content };
}

/** The characters a piece stands for. */
export function textOfPiece(piece: FilePiece): string {
  if (piece.kind === 'blank') return `<${piece.name}>`;
  return piece.text ?? `<${piece.kind === 'secret' ? piece.name : ''}>`;
}

/** The characters of several pieces. */
export function textOfPieces(pieces: readonly FilePiece[]): string {
  return pieces.map(textOfPiece).join('');
}

/** Every piece of a file. */
export function piecesOf(file: EmittedFile): FilePiece[] {
  return file.parts.flatMap(({ pieces }) => pieces);
}

/** The text of a file, ready to be saved. */
export function textOf(file: EmittedFile): string {
  return textOfPieces(piecesOf(file));
}

/** Names of what is still to be filled in, each once; empty when the file is complete. */
export function blanksIn(file: EmittedFile): string[] {
  const names = piecesOf(file).flatMap((piece) => {
    if (piece.kind === 'blank') return [piece.name];
    return piece.kind === 'secret' && piece.text === undefined ? [piece.name] : [];
  });
  return [...new Set(names)];
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
