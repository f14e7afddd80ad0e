import type { SettingKey } from '../settings/table.ts';
import type { Piece } from '../text/pieces.ts';

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

/** The characters a piece stands for. */
export function textOfPiece(piece: FilePiece): string {
  if (piece.kind === 'blank') return piece.usual ?? `<${piece.name}>`;
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
  return [...new Set(piecesOf(file).flatMap(blankOf))];
}

/** How many settings the files give, and how many of them have nothing left to be filled in. */
export function readySettings(files: readonly EmittedFile[]): { ready: number; all: number } {
  const parts = files.flatMap((file) => file.parts);
  const keys = (some: readonly Part[]) => new Set(some.flatMap(({ key }) => key ?? []));
  const open = keys(
    parts.filter(({ pieces }) => pieces.some((piece) => blankOf(piece).length > 0)),
  );
  const all = keys(parts).size;
  return { ready: all - open.size, all };
}

function blankOf(piece: FilePiece): string[] {
  if (piece.kind === 'blank') return piece.usual === undefined ? [piece.name] : [];
  return piece.kind === 'secret' && piece.text === undefined ? [piece.name] : [];
}
