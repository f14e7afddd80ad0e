import type { SettingKey } from '../settings/table.ts';

/** What the reader gives; shown as `<tenant-id>` and so on until it is there. */
export type BlankName =
  | 'tenant-id'
  | 'client-id'
  | 'server-url'
  | 'admin'
  | 'domain'
  | 'issuer'
  | 'jwks-url'
  | 'discovery-url';

export type SecretName = 'client-secret-value';

/** A piece of a value. A secret has its text only where the reader asked to see it. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: BlankName; text: string }
  | {
      kind: 'blank';
      name: BlankName;
      /** What stands between two answers, where the blank is for a list of them. */
      between?: string;
    }
  | { kind: 'secret'; name: SecretName; text?: string };

/** A piece of a file. `name` is how a setting is called there. */
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
export function answer(name: BlankName, content: string | undefined): Piece {
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
export function blanksIn(file: EmittedFile): (BlankName | SecretName)[] {
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
