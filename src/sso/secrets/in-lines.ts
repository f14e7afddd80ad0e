import type { Stretch } from './masked.ts';
import { secretsAnywhere } from './anywhere.ts';
import { isHarmless, isSecretName, secretNameEnd } from './names.ts';
import { secretMark } from './shapes.ts';

interface Line {
  from: number;
  text: string;
}

const assignment = `${secretNameEnd}\\\\{0,4}["'\\])]{0,2}[ \\t]*(?:=>|->|→|:=|[:=])[ \\t]*`;
const firstAssigned = new RegExp(assignment, 'i');
const assigned = new RegExp(assignment, 'gi');
const secretPair = /\bname["']?[ \t]*[:=][ \t]*["']?([\w.-]{1,120})/g;
const pairValue = /\bvalue["']?[ \t]*[:=][ \t]*/g;
const flag = new RegExp(`(?<![\\w-])--?[\\w-]*?${secretNameEnd}[ \\t]+`, 'gi');
const header = /\b(?:basic|bearer|digest)[ \t]+(?=[\w~+/.=-]{6,})[\w~+/.=-]+/gi;
const userOfAddress = /(?<=:\/\/)[^\s/@"']+(?=@)/g;

/**
 * What is secret in a text by the look of single lines, whatever the text is: values of secret names,
 * to the end of their line unless they stand in quotes, flags of commands, headers, the user of an
 * address, private keys, and every shape of the table. Linear.
 */
export function secretsByLook(text: string): Stretch[] {
  const found: Stretch[] = [];
  const aliases = new Set<string>();
  let key = false;
  for (const { from, text: line } of linesOf(text)) {
    if (/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/.test(line)) key = true;
    if (key) {
      found.push({ from, to: from + line.length });
      if (/-----END [A-Z ]{0,30}PRIVATE KEY-----/.test(line)) key = false;
      continue;
    }
    const add = (at: number, to: number): void => {
      found.push({ from: from + at, to: from + to });
    };
    let done = 0;
    let times = 0;
    for (const { index, 0: sign } of line.matchAll(assigned)) {
      const start = index + sign.length;
      if (start < done) continue;
      // No file has so many: all the rest goes, since looking further would take for ever.
      times += 1;
      const rest = line.slice(start);
      const alias = /^\*([\w-]+)/.exec(rest)?.[1];
      if (alias !== undefined) aliases.add(alias);
      done = times > mostInLine ? line.length : start + valueLength(rest);
      add(start, done);
    }
    if ([...line.matchAll(secretPair)].some(([, name = '']) => isSecretName(name))) {
      const [first] = line.matchAll(pairValue);
      if (first) add(first.index + first[0].length, line.length);
    }
    for (const { index, 0: sign } of line.matchAll(flag)) {
      const start = index + sign.length;
      if (start < done) continue;
      times += 1;
      done = times > mostInLine ? line.length : start + valueLength(line.slice(start));
      add(start, done);
    }
    for (const pattern of [header, userOfAddress]) {
      for (const { index, 0: match } of line.matchAll(pattern)) add(index, index + match.length);
    }
    found.push(...shapesIn(line).map((one) => ({ from: from + one.from, to: from + one.to })));
  }
  if (aliases.size === 0) return found;
  for (const { from, text: line } of linesOf(text)) {
    for (const { index, 0: anchor, 1: name = '' } of line.matchAll(/&([\w-]+)[ \t]*/g)) {
      if (!aliases.has(name)) continue;
      found.push({ from: from + index + anchor.length, to: from + line.length });
    }
  }
  return found;
}

const mostInLine = 60;
const word = /[^\s"',;]+/g;

// A character that came along with the copy may cut a marked secret in two: the whole word goes.
function shapesIn(line: string): Stretch[] {
  const found = [...line.matchAll(secretsAnywhere)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  if (!secretMark.test(line)) return found;
  const wide = [...line.matchAll(word)].flatMap(({ index, 0: run }) =>
    secretMark.test(run) ? [{ from: index, to: index + run.length }] : [],
  );
  return [...found, ...wide];
}

/** How much of the rest of a line belongs to the value that begins it. */
function valueLength(rest: string): number {
  // The default of `${A_SECRET:-…}`.
  if (/^[-?+]/.test(rest)) return isHarmless(/^.([^}]*)/.exec(rest)?.[1] ?? '') ? 0 : rest.length;
  const [bare = ''] = rest.split(/(?:^|\s)#/, 1);
  if (isHarmless(bare)) return 0;
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:$|[,}\])]|#))/.exec(rest);
  const [value = ''] = quoted ?? [];
  const quote = value.charAt(0);
  // A quote too many is one inside the value.
  const closed = value !== '' && rest.slice(value.length).split(quote).length % 2 === 1;
  if (!closed) return rest.length;
  return isHarmless(value) ? 0 : value.length;
}

const comment = /^[ \t]*#+[ \t]?/;
const nameValue =
  /^(?:-[ \t]+)?["']?name["']?[ \t]*[:=][ \t]*["']?([\w.-]{1,120})["']?[ \t]*,?[ \t]*(?:#.*)?$/;
const valueKey = /^(?:-[ \t]+)?["']?value["']?[ \t]*[:=][ \t]*/;
const prose = new RegExp(`\\b\\w*${secretNameEnd}\\b`, 'i');
const tells = /^["')\]]{0,2}[ \t]+(?:is|was|are|being|equals|=|:)[ \t]+/i;
const likeValue = /(?=\S{6,})\S*(?:\d|[^\w\s.,:;!?'"()-])\S*/g;
const nextVariable = /^(?:export[ \t]+)?[A-Z][A-Z0-9]*_[A-Z0-9_]*[ \t]*[=:]/;

/**
 * What may be secret in lines that no parser understood: the value of a secret name with all lines
 * below it that are indented more, or up to its closing quote; `value:` beside `name: A_SECRET`; in
 * prose what follows. Comments are read like the lines they were. Hides too much. Linear.
 *
 * @param which Lines to look at; all by default.
 */
export function secretsInPieces(
  text: string,
  which: (line: string) => boolean = () => true,
): Stretch[] {
  const found: Stretch[] = [];
  const hide = (line: Line, at: number): void => {
    if (at < line.text.length)
      found.push({ from: line.from + at, to: line.from + line.text.length });
  };
  let below: number | undefined;
  let quote: string | undefined;
  let continued = false;
  let explicit = false;
  let item: { column: number; secret: boolean; values: [Line, number][] } | undefined;
  let inValue = false;
  const endItem = (): void => {
    if (item?.secret) for (const [line, at] of item.values) hide(line, at);
    item = undefined;
    inValue = false;
  };
  for (const line of linesOf(text)) {
    if (!which(line.text)) {
      below = quote = undefined;
      continued = false;
      endItem();
      continue;
    }
    const prefix = comment.exec(line.text)?.[0] ?? '';
    const inner = line.text.slice(prefix.length);
    const column = prefix.length + inner.length - inner.trimStart().length;
    const content = line.text.slice(column);
    if (quote !== undefined) {
      if (!nextVariable.test(content)) {
        hide(line, 0);
        if (content.includes(quote)) quote = undefined;
        continue;
      }
      quote = undefined;
    }
    if (continued) {
      hide(line, 0);
      continued = content.trimEnd().endsWith('\\');
      continue;
    }
    if (content.trim() === '') continue;
    if (below !== undefined && column > below) {
      hide(line, column);
      continue;
    }
    below = undefined;
    if (content.startsWith('- ') || (item && column < item.column)) endItem();
    const inside = content.startsWith('- ') ? column + 2 : column;
    item ??= { column: inside, secret: false, values: [] };
    const name = nameValue.exec(content)?.[1];
    if (name !== undefined) {
      item.secret ||= isSecretName(name);
      inValue = false;
      continue;
    }
    const value = valueKey.exec(content)?.[0];
    if (value !== undefined) {
      item.values.push([line, column + value.length]);
      inValue = true;
      continue;
    }
    if (inValue && column > item.column) item.values.push([line, column]);
    else inValue = false;
    if (explicit && content.startsWith(':')) hide(line, column + 1);
    explicit = isSecretName(/^\?[ \t]+["']?([\w.-]{1,120})["']?[ \t]*$/.exec(content)?.[1] ?? '');
    const sign = firstAssigned.exec(line.text);
    if (sign) {
      const at = sign.index + sign[0].length;
      const rest = line.text.slice(at);
      const [bare = ''] = rest.split(/(?:^|\s)#/, 1);
      if (bare.trim() !== '' && isHarmless(bare)) continue;
      if (bare.trim() !== '') hide(line, at);
      below = column;
      const open = /^[[{ \t]*(?:[&!]\S*[ \t]+){0,3}(["'])/.exec(rest)?.[1];
      if (open !== undefined && rest.split(open).length % 2 === 0) quote = open;
      continued = rest.trimEnd().endsWith('\\');
      continue;
    }
    const word = prose.exec(line.text);
    if (!word) continue;
    const at = word.index + word[0].length;
    const behind = line.text.slice(at);
    const verb = tells.exec(behind)?.[0];
    if (verb !== undefined) hide(line, at + verb.length);
    else {
      for (const { index, 0: like } of behind.matchAll(likeValue)) {
        found.push({ from: line.from + at + index, to: line.from + at + index + like.length });
      }
    }
  }
  endItem();
  return found;
}

/** Whether a line is nothing but a comment. */
export function isComment(line: string): boolean {
  return comment.test(line);
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { from: start, text: line.replace(/\r$/, '') };
  });
}
