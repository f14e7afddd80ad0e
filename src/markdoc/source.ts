import type { Node } from '@markdoc/markdoc';

export type Location = NonNullable<Node['location']>;

/** One content file: where it is and what it says. */
export interface Source {
  /** Path relative to the project, used in messages and edit links. */
  file: string;
  text: string;
}

/** Where something stands in a source, 1-based. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

const lineCache = new WeakMap<Source, string[]>();

function linesOf(source: Source): string[] {
  let lines = lineCache.get(source);
  if (!lines) lineCache.set(source, (lines = source.text.split('\n')));
  return lines;
}

/** A line of the text, 0-based. */
export function lineAt(source: Source, line: number): string | undefined {
  return linesOf(source)[line];
}

/** The place of a character of the text. */
export function positionAt({ file, text }: Source, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: before.length - start + 1 };
}

/**
 * Markdoc knows the lines of a node but not the column of a link or an
 * attribute in it, so the column is that of the first `needle` in those lines.
 * Without one (or when escapes hide it) it is the first character of the line.
 *
 * @param location Markdoc's 0-based, end-exclusive lines.
 */
export function locate(source: Source, location: Location | undefined, needle?: string): Position {
  const lines = linesOf(source);
  const first = location?.start.line ?? 0;
  const last = Math.max(first + 1, location?.end.line ?? lines.length);
  if (needle) {
    for (let index = first; index < last; index++) {
      const column = lines[index]?.indexOf(needle) ?? -1;
      if (column >= 0) return { file: source.file, line: index + 1, column: column + 1 };
    }
  }
  const indent = lines[first]?.search(/\S/) ?? 0;
  return { file: source.file, line: first + 1, column: Math.max(0, indent) + 1 };
}

/** The name of the tag that starts on the first of these lines, if one does. */
export function tagAt(source: Source, location: Location): string | undefined {
  return /\{%\s*([\w-]+)/.exec(linesOf(source)[location.start.line] ?? '')?.[1];
}
