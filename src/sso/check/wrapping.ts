import { jsonLines, ofJson } from './json-lines.ts';
import { inProgram } from './program.ts';
import { described } from './described.ts';
import { around, beforeLine, fenced, inARow, inSentences, named } from './prose.ts';

/** What stood around a configuration, and the text without it: of the same length, so places hold. */
export interface Unwrapped {
  text: string;
  /** What was taken out, in words that follow “Left out were”. */
  removed: string[];
  /** Whether it may be a part of a file. */
  part: boolean;
  /** How far from the left the lines of a whole file may begin: what was taken off stood there. */
  margin: number;
}

interface Wrapping {
  what: string;
  /** What is inside is a part of a file, or may be. */
  part?: true;
  /** It says that all of a file follows, whatever stands around it. */
  whole?: true;
  /** The same text with spaces in place of the wrapping; undefined when there is none. */
  take: (text: string, lines: readonly string[]) => string | undefined;
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** Replaces a prefix that all lines with text in them have. */
function prefix(pattern: RegExp, most = Infinity): Wrapping['take'] {
  return (_, lines) => {
    const written = lines.filter((line) => line.trim() !== '');
    if (written.length < 2 || written.length > most) return undefined;
    if (!written.every((line) => pattern.test(line))) return undefined;
    return lines.map((line) => line.replace(pattern, blank)).join('\n');
  };
}

function numbered(lines: readonly string[], start?: number): string | undefined {
  const number = /^[ \t]*(\d{1,5})(?::|\||[ \t]+│?|\t)/;
  let last = 0;
  let count = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const found = number.exec(line) ?? /^[ \t]*(\d{1,5})$/.exec(line);
    const value = Number(found?.[1] ?? 0);
    if (value <= last || (count > 0 && value - last > 50)) return undefined;
    if (count === 0 && start !== undefined && value !== start) return undefined;
    last = value;
    count += 1;
  }
  const pattern = /^[ \t]*\d{1,5}(?:[:|│]|\t|[ \t]+│)?/;
  // One line alone may have a number of its own, unless it stands as `cat -n` puts it.
  if (count < 2 && !lines.some((line) => /^ {5}1\t/.test(line))) return undefined;
  return lines.map((line) => line.replace(pattern, blank)).join('\n');
}

function diff(_: string, lines: readonly string[]): string | undefined {
  const header = /^(?:diff --git |index [0-9a-f]|--- |\+\+\+ |@@ )/;
  const written = lines.filter((line) => line.trim() !== '');
  // Its marks stand where the leftmost line begins: quoted or printed elsewhere, all are moved.
  const margin = Math.min(...written.map((line) => line.length - line.trimStart().length));
  const marked = written.map((line) => line.slice(margin));
  if (!marked.some((line) => /^\+(?!\+\+ )/.test(line))) return undefined;
  if (!marked.every((line) => header.test(line) || /^[ +\\-]/.test(line))) return undefined;
  return lines
    .map((line) => {
      const [before, rest] = [line.slice(0, margin), line.slice(margin)];
      const gone = header.test(rest) || /^[\\-]/.test(rest);
      return gone ? blank(line) : before + rest.replace(/^\+/, ' ');
    })
    .join('\n');
}

function heredoc(text: string): string | undefined {
  const found =
    /<[ \t]{0,3}<[-~]?[ \t]*["']?([A-Z]\w*)["']?[ \t]*\r?\n([\s\S]*?)\n[ \t]*\1[ \t]*\r?$/m.exec(
      text,
    );
  if (
    !found ||
    !/^[ \t]*(?:openmetadata|authenticationConfiguration|extraEnvs)\w*:|^\s*\{\s*"/m.test(
      found[2] ?? '',
    )
  ) {
    return undefined;
  }
  const from = found.index + found[0].indexOf('\n') + 1;
  const to = from + (found[2] ?? '').length;
  return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}

// The table that holds the settings: a statement that writes it, or what a client of a database prints of it.
function statement(text: string): string | undefined {
  if (!/\bopenmetadata_settings\b|^[ |+]*json[ |]*\r?$/im.test(text)) return undefined;
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}') + 1;
  if (from < 0 || !/"\s*:/.test(text.slice(from, to))) return undefined;
  const around = text.slice(0, from) + text.slice(to);
  return around.trim() === ''
    ? undefined
    : blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}

function responseHeader(text: string): string | undefined {
  const [found] = /^\s*HTTP\/[\d.]+ \d{3}[^\n]*\n(?:[\w-]+:[^\n]*\n)*\s*\n/.exec(text) ?? [];
  return found === undefined ? undefined : blank(found) + text.slice(found.length);
}

const entities: Readonly<Record<string, string>> = {
  ...{ quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' },
  ...{ '#39': "'", apos: "'" },
};

/** A character in the room of its name, at that end where it belongs to the value beside it. */
function entity(whole: string, before: string | undefined, name: string): string {
  const sign = entities[name.toLowerCase()] ?? ' ';
  const room = ' '.repeat(name.length + 1);
  const opens = sign === '<' || (before !== undefined && sign !== '>');
  return whole.length === 0 ? '' : `${before ?? ''}${opens ? room + sign : sign + room}`;
}

function tags(text: string): string | undefined {
  if (!/<(?:!doctype|html|pre|code|div|span|td|br|p)\b/i.test(text)) return undefined;
  return text
    .replace(/^(?:[ \t]*<\/?[a-z!][^<>]{0,2000}>)+[ \t]*(?=[^\s<])/gim, (marks) => {
      const column = marks.replace(/<[^<>]*>/g, '').length;
      return `${beforeLine(marks.slice(0, marks.length - column))}${' '.repeat(column)}`;
    })
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, blank)
    .replace(/(^|[\s:=[({,>])?&(quot|amp|lt|gt|#39|apos|nbsp);/gim, entity);
}

/** A replacement of single characters, or undefined when none is there. */
function characters(pattern: RegExp, by: string): Wrapping['take'] {
  return (text) => {
    const changed = text.replace(pattern, by);
    return changed === text ? undefined : changed;
  };
}

function lead(pattern: RegExp): Wrapping['take'] {
  return (text) => {
    const changed = text.replace(pattern, blank);
    return changed === text ? undefined : changed;
  };
}

/** Quotes as word processors write them. */
export const curly = 'curly quotation marks';

const ofDiff = 'the marks of a diff, and its removed lines';
/** A diff that adds a file has all of it. */
const newFile = /^[ \t]*@@ -0,0 \+1[, ]/m;
const ofSpaces = 'spaces that do not break';
const hardSpaces = /(?<=^[ \t\u00a0]{0,60}|[:=-][ \t]{0,4})[\u00a0\u202f]/gm;

/** In the order in which they are taken off: the outermost first. */
const wrappings: readonly Wrapping[] = [
  { what: ofSpaces, take: characters(hardSpaces, ' ') },
  // At the start of a file it says nothing; pasted behind something else it is in the way.
  { what: 'the byte order mark of a file', take: characters(/(?<!^)\ufeff/g, ' ') },
  { what: 'the text around the code', part: true, take: fenced },
  { what: 'the sentences around the code', part: true, take: inSentences },
  { what: 'HTML tags', part: true, take: tags },
  { what: 'colours of a terminal', take: lead(/\u001b\[[\d;]*[A-Za-z]/g) },
  { what: 'quotation marks of a mail', part: true, take: prefix(/^[ \t]*>/) },
  { what: 'names of containers', take: prefix(/^[\w.-]+[ \t]*\|[ \t]?/) },
  { what: 'names of containers', take: prefix(/^\[pod\/[\w./-]+\][ \t]?/) },
  { what: 'line numbers', take: (_, lines) => numbered(lines, 1) },
  { what: 'line numbers', part: true, take: (_, lines) => numbered(lines) },
  { what: ofDiff, take: (text, lines) => (newFile.test(text) ? diff(text, lines) : undefined) },
  { what: ofDiff, part: true, take: diff },
  { what: 'the header of the answer', take: responseHeader },
  { what: 'what is around the heredoc', take: heredoc },
  { what: 'the statement around the JSON', take: statement },
  { what: 'the program around the values', part: true, take: inProgram },
  {
    what: 'lines with a prompt',
    part: true,
    take: lead(/^[ \t]*(?:\$|PS [A-Z]:\\[^>\n]*>)[ \t][^\n]*$/gm),
  },
  {
    what: 'the heading of helm',
    whole: true,
    take: lead(/^[ \t]*(?:USER-SUPPLIED|COMPUTED) VALUES:[ \t]*$/m),
  },
  {
    what: 'dots in place of lines',
    part: true,
    take: lead(/^[ \t]*(?:#[ \t]*)?(?:\.{3,}|…|[[(<](?:\.{3}|…|snip|cut)[\])>])[ \t]*$/gm),
  },
  { what: 'the form in which kubectl describes data', part: true, take: described },
  // A command that goes on in the next line.
  { what: 'backslashes at the ends of lines', take: characters(/[ \t]\\(?=[ \t]*\r?$)/gm, '  ') },
  {
    what: curly,
    take: characters(/(?<=[:=[,(-][ \t]{0,4})[“”„‘’«]|[“”‘’](?=[ \t]*(?:[\]},)#]|\r?$))/gm, '"'),
  },
  { what: 'the words between the settings', part: true, take: inARow },
  { what: 'words in the place of names', part: true, take: named },
  { what: 'the words around it', part: true, take: around },
  // Inside of the words.
  { what: 'quotation marks of a mail', part: true, take: prefix(/^[ \t]*>/) },
  { what: ofDiff, part: true, take: diff },
  { what: ofJson, part: true, take: jsonLines },
];

/** A text without what stands around it and is no part of it. Pure, linear. */
export function withoutWrapping(text: string): Unwrapped {
  const removed: string[] = [];
  let part = false;
  let isWhole = false;
  let margin = 0;
  let clean = text;
  for (const { what, part: only, whole, take } of wrappings) {
    const next = take(clean, clean.split('\n'));
    if (next === undefined || next.trim() === '') continue;
    margin = Math.max(margin, marginOf(clean, next));
    clean = next;
    removed.push(what);
    part ||= only === true;
    isWhole ||= whole === true;
  }
  return { text: margin > 0 ? toMargin(clean) : clean, removed, part: part && !isWhole, margin };
}

/** What divides documents of YAML does so at the margin alone. */
function toMargin(text: string): string {
  return text.replace(/^([ \t]+)---(?=[ \t]*\r?$)/gm, '---$1');
}

/** Where a line begins from which something was taken off on its left; the space behind that belongs to it. */
function marginOf(before: string, after: string): number {
  const old = before.split('\n');
  const rooms = after.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const indent = line.length - line.trimStart().length;
    return [(old[at] ?? '').slice(0, indent).trimEnd().length];
  });
  const least = rooms.length > 0 ? Math.min(...rooms) : 0;
  return least > 0 ? least + 1 : 0;
}
