import { blockKeys, isOurLine } from './our-lines.ts';

/** Lines that say something to YAML, an env file, a shell or a log. */
const written =
  /^[ \t]*(?:[#>|$@<{}[\]"'-]|\d{1,5}[ \t:|])|[={}[\]<>|]|^[ \t]*[\w.-]+[ \t]*:(?:[ \t]|$)|:[ \t]*["'\d]|^[ \t]*[\w.-]+[ \t]*\r?$/;
/** A step of a list that somebody counts, and what a program is asked for: no file has such lines. */
const told =
  /^[ \t]*(?:\d{1,2}[.)][ \t]+\p{L}|(?:\d{1,2}[.)][ \t]+)?\*\*\p{L}|(?:GET|PUT|POST|PATCH|DELETE)[ \t]+\/\S*(?:[ \t]+HTTP\/[\d.]+)?[ \t]*\r?$)/u;
/** Nobody writes longer lines by hand. */
const longest = 2000;

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** Whether a line is a sentence: words with spaces between them, or of a script that has none. */
export function isProse(line: string): boolean {
  if (line.length > longest) return false;
  if (told.test(line)) return true;
  if (written.test(line)) return false;
  return /\p{L}[,;]?[ \t]+\p{L}/u.test(line) || /[\p{Lo}]{3}/u.test(line);
}

/** Words before and behind a text, an empty line apart or ending in a colon, as a chat has them. */
export function around(_: string, lines: readonly string[]): string | undefined {
  const first = lines.findIndex((line) => line.trim() !== '' && !isProse(line));
  const last = lines.findLastIndex((line) => line.trim() !== '' && !isProse(line));
  if (first < 0) return undefined;
  const head = lines.slice(0, first);
  const tail = lines.slice(last + 1);
  const isHead = head.some(isProse) && /[:：]?\s*$/.test(head.join('\n')) && isApart(head.at(-1));
  const isTail = tail.some(isProse) && isApart(tail[0]);
  if (!isHead && !isTail) return undefined;
  return lines
    .map((line, at) => ((isHead && at < first) || (isTail && at > last) ? blank(line) : line))
    .join('\n');
}

function isApart(line: string | undefined): boolean {
  return line !== undefined && (line.trim() === '' || /[:：.!?。？！]\s*$/.test(line));
}

/** Something that stood before the first letter of a line, with a line break that keeps its column. */
export function beforeLine(mark: string): string {
  return mark === '' || mark.endsWith('\n') ? blank(mark) : `${blank(mark.slice(0, -1))}\n`;
}

/** What nobody takes for a configuration, beside one. */
const log = /\w(?:Exception|Error):|^[ \t]*at [\w.$]+\(|^\[?(?:\d{4}-\d\d-|ERROR|WARN|INFO|DEBUG)/m;

const piece = /`([^`\n]{3,400})`/g;
const setting = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.]*[ \t]*(?:=|:[ \t]+)\S/;

/** Settings that stand as code within sentences, each on a line of its own. */
export function inSentences(text: string, lines: readonly string[]): string | undefined {
  const pieces = [...text.matchAll(piece)].filter(([, inner = '']) => setting.test(inner));
  if (pieces.length === 0 || lines.some((line) => setting.test(line))) return undefined;
  let clean = '';
  let done = 0;
  for (const { index, 1: inner = '' } of pieces) {
    clean += `${blank(text.slice(done, index))}\n${inner}\n`;
    done = index + inner.length + 2;
  }
  return clean + blank(text.slice(done));
}

const inLine =
  /(?<=^|[\s(“"'])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)=([^\s,;)“”"'`]*[^\s,;)“”"'`.?!])(?=$|[\s,;)”"'.?!])/g;
const ofCommand = /(?:^|\s)-{1,2}\w|\b(?:docker|kubectl|helm|export|env|setx?) /;

const words = /\p{Ll}{2,}[ ,]+\p{Ll}{2,}/u;

const inWords = /^[ \t]*([A-Za-z]+(?:[ _-][A-Za-z]+){0,3})[ \t]*[=:][ \t]*(?=\S+[ \t]*\r?$)/;
/** Of a file: a block that begins, or a variable. */
const ofFile = /^[ \t]*(?:- )?(?:[a-z]\w*:[ \t]*\r?$|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+[ \t]*[=:])/;

/** Settings whose names somebody wrote as words, `callback url = …`, under the names that they have in a file. */
export function named(_: string, lines: readonly string[]): string | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines.some((line, at) => at > first && ofFile.test(line))) return undefined;
  let asWords = 0;
  let known = 0;
  const clean = lines.map((line) => {
    const [head = '', words = ''] = inWords.exec(line) ?? [];
    const key = [words, inOneWord(words)].find((one) => blockKeys.has(one));
    const room = head.length - (key?.length ?? 0) - 1;
    if (key === undefined || room < 1) return blank(line);
    known += 1;
    if (words.includes(' ')) asWords += 1;
    return `${key}:${' '.repeat(room)}${line.slice(head.length)}`;
  });
  return asWords > 0 && known > 1 ? clean.join('\n') : undefined;
}

function inOneWord(words: string): string {
  const [first = '', ...others] = words.toLowerCase().split(/[ _-]/);
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Settings in a row within a sentence, as people tell them: each on a line of its own. */
export function inARow(text: string, lines: readonly string[]): string | undefined {
  const told = lines.filter((line) => line.search(inLine) > 0);
  if (told.length === 0 || lines.some((line) => setting.test(line) || ofCommand.test(line))) {
    return undefined;
  }
  const isSentence = (line: string): boolean =>
    !/[|{}[\]"]/.test(line) && words.test(line.replaceAll(inLine, ''));
  const found = [...text.matchAll(inLine)].filter(({ index }) => index > 0);
  if (found.length < 2 || !told.every(isSentence)) return undefined;
  let clean = '';
  let done = 0;
  for (const { index, 0: pair } of found) {
    clean += `${blank(text.slice(done, index - 1))}\n${pair}`;
    done = index + pair.length;
    if (done < text.length) {
      clean += '\n';
      done += 1;
    }
  }
  return clean + blank(text.slice(done));
}

/** Whether a block of code is of a file of ours, where others beside it show a token, or an answer. */
function isOfFile(inner: string): boolean {
  return /^[ \t]*(?:services|kind|spec):/m.test(inner) || inner.split('\n').some(isOurLine);
}

const block = /(`{3,}|~{3,})(?:[ \t]*[a-z][\w-]*[ \t]*(?=\r?\n))?([\s\S]*?)\1/g;

/**
 * Prose around blocks of code, also where the marks of a block stand on the lines of the code, as chat
 * tools put them. A text that begins with such a line is a matter of source.ts.
 */
export function fenced(text: string): string | undefined {
  let clean = '';
  let done = 0;
  const blocks = [...text.matchAll(block)];
  const settings = blocks.filter(([, , inner = '']) => !log.test(inner));
  const ours = settings.filter(([, , inner = '']) => isOfFile(inner));
  const read = [ours, settings, blocks].find((some) => some.length > 0) ?? blocks;
  for (const { index, 0: whole, 1: mark = '', 2: inner = '' } of read) {
    const from = index + whole.length - mark.length - inner.length;
    clean += beforeLine(text.slice(done, from)) + inner;
    done = from + inner.length;
  }
  if (done === 0 || clean.trim() === '') return undefined;
  return clean + blank(text.slice(done));
}
