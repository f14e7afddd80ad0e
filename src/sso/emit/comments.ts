import type { FilePiece } from '../text/pieces.ts';

/** Lines of comment, each with its `#`. */
export function comment(...lines: string[]): FilePiece {
  return { kind: 'comment', text: lines.map((line) => (line ? `# ${line}\n` : '\n')).join('') };
}
