import type { FilePiece } from './file.ts';

/** Lines of comment, each with its `#`. */
export function comment(...lines: string[]): FilePiece {
  return { kind: 'comment', text: lines.map((line) => (line ? `# ${line}\n` : '\n')).join('') };
}
