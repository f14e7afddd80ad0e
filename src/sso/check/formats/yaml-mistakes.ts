import type { Edit } from '../finding.ts';
import type { Span } from '../source.ts';
import type { Complaint } from './yaml-tree.ts';

/** The likely cause of a parse error. */
export type MistakeCode =
  | 'yaml-missing-space'
  | 'yaml-doubled-quote'
  | 'yaml-open-quote'
  | 'yaml-tab'
  | 'yaml-backslash'
  | 'yaml-reserved-sign'
  | 'yaml-prose'
  | 'yaml-first-line'
  | 'yaml-indentation'
  | 'yaml-syntax';

export type Replacement = Omit<Edit, 'source'>;

/** A mistake, and the replacement that lets the parser see the rest of the file. */
export interface Mistake {
  code: MistakeCode;
  span: Span;
  mend?: Replacement;
  /** Whether the replacement is what the writer meant, and not only a way past it. */
  sure?: true;
}

export interface Line {
  from: number;
  text: string;
}

/** The lines of a text without their ends. */
export function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { from: start, text: line.replace(/\r$/, '') };
  });
}

const missingSpace =
  /^([ \t]*(?:- +)?["']?[A-Za-z_][\w.-]*["']?):(?=["'[{]|https?:|\$\{|true\b|false\b)/;
const openQuote = /^[ \t]*(?:- +)*(?:["']?[\w.-]+["']?[ \t]*:[ \t]*|(?<=- +))"(?:[^"\\]|\\.)*$/;
const loneQuote = /^[ \t]*["']?[\w.-]+["']?[ \t]*:[ \t]*"[ \t]*$/;
/** A list on one line, whose last text is not closed before the bracket. */
const openInList =
  /^[ \t]*["']?[\w.-]+["']?[ \t]*:[ \t]*\[(?:[^"\n]|"[^"\n]*")*("[^"\s,\]]*)(\])[ \t]*$/;
const doubledQuote = /[^\s"\\:,[]""(?=[ \t\]]*(?:#.*)?$)/;
const looksLikeNext = /^[ \t]*(?:- |[\w.-]+[ \t]*:(?:\s|$)|#|---|$)/;
const block = /(?:^|[\s:])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/**
 * Mistakes that a line shows by itself. They are only mistakes in a text that does not parse: YAML
 * gives each of them a meaning of its own elsewhere.
 */
export function mistakesInLines(lines: readonly Line[]): Mistake[] {
  const mistakes: Mistake[] = [];
  let blockIndent = -1;
  lines.forEach(({ from, text }, at) => {
    const indent = text.length - text.trimStart().length;
    if (blockIndent >= 0 && (text.trim() === '' || indent > blockIndent)) return;
    blockIndent = block.test(text) ? indent : -1;
    if (/^\s*#/.test(text)) return;
    const next = lines[at + 1]?.text ?? '';
    mistakes.push(...mistakesInLine(text, from, next));
  });
  return mistakes;
}

function mistakesInLine(text: string, from: number, next: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const tab = /^ *\t[ \t]*/.exec(text)?.[0];
  if (tab !== undefined && tab.length < text.length) {
    const span = { from, to: from + tab.length };
    const spaces = tab.replaceAll('\t', '  ');
    mistakes.push({ code: 'yaml-tab', span, mend: { ...span, text: spaces } });
  }
  // A quote behind the name of a block, whose keys stand below.
  const lone = loneQuote.exec(text);
  if (lone && indentOf(next) > indentOf(text)) {
    const at = from + text.lastIndexOf('"');
    const span = { from: at, to: at + 1 };
    return [
      ...mistakes,
      { code: 'yaml-open-quote', span, sure: true, mend: { ...span, text: '' } },
    ];
  }
  const glued = missingSpace.exec(text)?.[1];
  if (glued !== undefined) {
    const at = from + glued.length + 1;
    const span = { from: at - 1, to: at };
    mistakes.push({
      ...{ code: 'yaml-missing-space', span, sure: true },
      mend: { from: at, to: at, text: ' ' },
    });
  }
  const doubled = doubledQuote.exec(text);
  if (doubled && isOdd(text, '"')) {
    const at = from + doubled.index + 2;
    const span = { from: at, to: at + 1 };
    mistakes.push({ code: 'yaml-doubled-quote', span, sure: true, mend: { ...span, text: '' } });
  } else if (openInList.test(text) && isOdd(text, '"')) {
    const at = from + text.lastIndexOf(']');
    const span = { from: from + text.lastIndexOf('"'), to: at };
    mistakes.push({
      ...{ code: 'yaml-open-quote', span, sure: true },
      mend: { from: at, to: at, text: '"' },
    });
  } else if (openQuote.test(text) && looksLikeNext.test(next)) {
    const at = from + text.trimEnd().length;
    const span = { from: from + text.indexOf('"'), to: at };
    mistakes.push({
      ...{ code: 'yaml-open-quote', span, sure: true },
      mend: { from: at, to: at, text: '"' },
    });
  }
  return mistakes;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function isOdd(text: string, sign: string): boolean {
  return text.split(sign).length % 2 === 0;
}

const openedList = /^([ \t]*)["']?[\w.-]+["']?[ \t]*:[ \t]*(["'])\[[^"'\]]*$/;
const mostListLines = 100;

/**
 * Spaces in front of lines of a quoted list that stand no deeper than its key. Compose, Helm and the
 * server read such a text, and our parser does not: it is no mistake, and only needs room.
 */
export function roomForLists(lines: readonly Line[]): Replacement[] {
  return lines.flatMap(({ text }, at) => {
    const [, margin, quote] = openedList.exec(text) ?? [];
    if (margin === undefined || quote === undefined) return [];
    const rest = lines.slice(at + 1, at + 1 + mostListLines);
    const last = rest.findIndex((line) => line.text.trim() === `]${quote}`);
    const room = ' '.repeat(margin.length + 1);
    return rest
      .slice(0, last + 1)
      .filter((line) => indentOf(line.text) <= margin.length && line.text.trim() !== '')
      .map(({ from }) => ({ from, to: from, text: room }));
  });
}

/** The mistake behind the parser's first complaint, for want of a better one. */
export function mistakeAt(lines: readonly Line[], { code, at }: Complaint): Mistake | undefined {
  const index = Math.max(
    0,
    lines.findIndex(({ from, text }) => from + text.length >= at),
  );
  const line = lines[index];
  if (!line) return undefined;
  if (code === 'BAD_DQ_ESCAPE') {
    const span = { from: at, to: at + 2 };
    return { code: 'yaml-backslash', span, mend: { from: at, to: at, text: '\\' } };
  }
  if (code === 'BAD_SCALAR_START') {
    return { code: 'yaml-reserved-sign', span: { from: at, to: at + 1 } };
  }
  if (code === 'BAD_INDENT') return { code: 'yaml-indentation', span: contentOf(line) };
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
    const culprit = next ?? line;
    return { code: 'yaml-indentation', span: contentOf(culprit), mend: emptied(culprit) };
  }
  const room = leftOf(lines.slice(0, index), line);
  if (room !== undefined) {
    const mend = { from: line.from, to: line.from, text: room };
    return { code: 'yaml-indentation', span: contentOf(line), mend };
  }
  const prose = !/:(?:\s|$)/.test(line.text) && !/^\s*(?:- |["'[{])/.test(line.text);
  return {
    code: prose && line.text.trim() !== '' ? 'yaml-prose' : 'yaml-syntax',
    span: contentOf(line),
    mend: emptied(line),
  };
}

const named = /^ *["']?[\w.-]+["']?[ \t]*:(?:\s|$)/;

/** The spaces that a key lacks which stands further left than every key above it. */
function leftOf(above: readonly Line[], { text }: Line): string | undefined {
  const indents = above.filter((one) => named.test(one.text)).map((one) => indentOf(one.text));
  const least = Math.min(...indents);
  if (!named.test(text) || indents.length === 0 || indentOf(text) >= least) return undefined;
  return ' '.repeat(least - indentOf(text));
}

function contentOf({ from, text }: Line): Span {
  const indent = text.length - text.trimStart().length;
  return { from: from + indent, to: from + Math.max(indent, text.trimEnd().length) };
}

function emptied({ from, text }: Line): Replacement {
  return { from, to: from + text.length, text: '' };
}
