import type { Problem } from './problems.ts';
import { lineAt, type Source } from './source.ts';

/** What is read here of markdown-it's tokens, which Markdoc has no types for. */
export interface Token {
  type: string;
  /** 1 opens, -1 closes. */
  nesting: number;
  /** The lines it came from, 0-based, end-exclusive. */
  map?: [number, number] | null;
  /** A tag as written, without its brackets. */
  info: string;
  meta?: { tag?: string } | null;
  children?: Token[] | null;
}

interface Opened {
  name: string;
  /** A tag of Markdoc's; otherwise a list, a cell, a link. */
  isTag: boolean;
  line: number;
  column: number;
}

/**
 * Tags that are opened and not closed, or closed and not opened, in the same list item, cell or
 * sentence. Markdoc knows only that something is missing somewhere, and then tells of paragraphs and
 * lists that no author wrote.
 */
export function unbalancedTags(source: Source, tokens: readonly Token[]): Problem[] {
  const problems: Problem[] = [];
  const say = ({ line, column }: Opened, message: string, hint: string) => {
    problems.push({
      ...{ file: source.file, line, column, severity: 'error' as const, code: 'unbalanced-tag' },
      ...{ message, hint },
    });
  };
  const neverClosed = (tag: Opened, inSentence: boolean) => {
    say(
      tag,
      `The tag '${tag.name}' is never closed${inSentence ? ' in its paragraph' : ''}.`,
      inSentence
        ? `Close it there with {% /${tag.name} %}, or put both on lines of their own.`
        : `Close it with {% /${tag.name} %}, or write it as {% ${tag.name} /%} if it holds nothing.`,
    );
  };

  const walk = (list: readonly Token[], inSentence: boolean, from: number) => {
    const open: Opened[] = [];
    const place = placer(source, from);
    for (const token of list) {
      if (token.map && !inSentence) place.goTo(token.map[0]);
      if (token.type === 'inline') walk(token.children ?? [], true, place.line());
      const isTag = /^tag(_|$)/.test(token.type);
      const { line, column } = isTag ? place.next(token.info) : { line: 0, column: 0 };
      const name = isTag ? (token.meta?.tag ?? '') : token.type.replace(/_(open|close)$/, '');
      const here = { name, isTag, line, column };
      if (token.nesting > 0) open.push(here);
      if (token.nesting >= 0) continue;

      const opener = open.findLastIndex((one) => one.isTag === isTag && one.name === name);
      const between = open.slice(opener + 1);
      if (opener < 0 || (isTag && between.some((one) => !one.isTag))) {
        if (isTag) {
          say(
            here,
            `The tag '${name}' is closed but never opened${inSentence ? ' in its paragraph' : ''}.`,
            'Open it in the same place, or take this away.',
          );
        }
        continue;
      }
      for (const one of between) if (one.isTag) neverClosed(one, inSentence);
      open.length = opener;
    }
    for (const one of open) if (one.isTag) neverClosed(one, inSentence);
  };
  walk(tokens, false, 0);
  return problems;
}

/** Finds the places of tags, in the order in which they stand. */
function placer(source: Source, from: number) {
  let line = from;
  let column = 0;
  return {
    line: () => line,
    goTo(to: number) {
      if (to === line) return;
      line = to;
      column = 0;
    },
    /** The place of the next tag that is written so, 1-based. */
    next(info: string): { line: number; column: number } {
      for (let at = line, start = column; ; at++, start = 0) {
        const text = lineAt(source, at);
        if (text === undefined) return { line: line + 1, column: 1 };
        const first = info.split('\n', 1)[0] ?? info;
        for (
          let found = text.indexOf('{%', start);
          found >= 0;
          found = text.indexOf('{%', found + 2)
        ) {
          const rest = text.slice(found + 2);
          const inner = rest.trimStart();
          if (!inner.startsWith(first)) continue;
          const begin = found + 2 + rest.length - inner.length;
          line = at;
          column = begin;
          return { line: at + 1, column: begin + 1 };
        }
      }
    },
  };
}
