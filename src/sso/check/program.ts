/** The characters from the key on, which become YAML in their places, and how far they are read. */
interface Part {
  text: string[];
  at: number;
}

const anchor = /(?<=[\s{(,])(["']?)openmetadata\1[ \t]*([=:])[ \t]*(?=\{)/;
const literal = /^(?:[Tt]rue|[Ff]alse|null|None|-?\d[\d_.]*|"[^"\\\n{]*"|'[^'\\\n{]*')$/;
const string = /["'`]/;

/**
 * Values of the chart in a program that runs Helm: an object of Terraform, a dictionary of Python, an object of
 * TypeScript. Undefined when there is none, or when it cannot be read as one. Linear.
 */
export function inProgram(text: string): string | undefined {
  const found = anchor.exec(text);
  if (!found || /^\s*[{[]/.test(text) || isAtMargin(text, found.index)) return undefined;
  const part: Part = { text: text.slice(found.index).split(''), at: found[0].length };
  part.text[found[0].search(/[=:]/)] = ':';
  if (!object(part)) return undefined;
  const inner = part.text.slice(0, part.at).join('');
  if (!/["']?config["']?[ \t]*:/.test(inner)) return undefined;
  const end = found.index + part.at;
  const rest = blank(text.slice(end));
  // In braces, its lines may stand as far from the left as they do.
  const close = rest.indexOf(' ');
  if (close < 0) return undefined;
  const before = `${blank(text.slice(0, found.index - 1))}{`;
  return `${before}${inner}${rest.slice(0, close)}}${rest.slice(close + 1)}`;
}

/** At the margin it is a file of values. */
function isAtMargin(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

function object(part: Part): boolean {
  part.at += 1;
  for (let first = true; ; first = false) {
    space(part);
    if (!first && part.text[part.at] !== '}' && !comma(part)) return false;
    if (part.text[part.at] === '}') {
      part.at += 1;
      return true;
    }
    if (!key(part) || !value(part)) return false;
  }
}

function list(part: Part): boolean {
  part.at += 1;
  for (;;) {
    space(part);
    if (part.text[part.at] === ',') part.at += 1;
    else if (part.text[part.at] === ']') {
      part.at += 1;
      return true;
    } else if (!value(part)) return false;
  }
}

/** Terraform ends a pair with its line; YAML wants a comma, for which there is room before the next one. */
function comma(part: Part): boolean {
  if (part.text[part.at] === ',') {
    part.at += 1;
    space(part);
    return true;
  }
  if (!/[ \t]/.test(part.text[part.at - 1] ?? '')) return false;
  part.text[part.at - 1] = ',';
  return true;
}

/** Spaces, line breaks and comments, which become spaces. */
function space(part: Part): void {
  for (; part.at < part.text.length; part.at += 1) {
    const sign = part.text[part.at] ?? '';
    const comment = sign === '#' || (sign === '/' && part.text[part.at + 1] === '/');
    if (comment) {
      for (; part.at < part.text.length && part.text[part.at] !== '\n'; part.at += 1) {
        part.text[part.at] = ' ';
      }
    } else if (!/\s/.test(sign)) return;
  }
}

function key(part: Part): boolean {
  const from = part.at;
  const quote = part.text[from] ?? '';
  if (string.test(quote)) part.at += 1;
  while (/[\w.-]/.test(part.text[part.at] ?? '')) part.at += 1;
  if (string.test(quote)) {
    if (part.text[part.at] !== quote) return false;
    part.at += 1;
  }
  if (part.at === from) return false;
  space(part);
  if (!/[=:]/.test(part.text[part.at] ?? '')) return false;
  part.text[part.at] = ':';
  part.at += 1;
  return true;
}

function value(part: Part): boolean {
  while (/[ \t]/.test(part.text[part.at] ?? '')) part.at += 1;
  const sign = part.text[part.at];
  if (sign === '{') return object(part);
  if (sign === '[') return list(part);
  return expression(part);
}

const opens = '([{';
const closes = ')]}';

/** What is neither an object nor a list; but for plain values, only the program knows what it comes to. */
function expression(part: Part): boolean {
  const from = part.at;
  let depth = 0;
  for (; part.at < part.text.length; part.at += 1) {
    const sign = part.text[part.at] ?? '';
    if (string.test(sign)) {
      for (part.at += 1; part.at < part.text.length && part.text[part.at] !== sign; part.at += 1) {
        if (part.text[part.at] === '\\') part.at += 1;
      }
    } else if (opens.includes(sign)) depth += 1;
    else if (closes.includes(sign) && depth > 0) depth -= 1;
    else if (depth === 0 && /[,}\]#\n]/.test(sign)) break;
  }
  const written = part.text.slice(from, part.at).join('').trimEnd();
  if (literal.test(written)) return true;
  const room = written.length - '"{{}}"'.length;
  if (room < 0 || written.includes('\n')) return false;
  const template = `"{{${'x'.repeat(room)}}}"`;
  for (let at = 0; at < template.length; at += 1) part.text[from + at] = template.charAt(at);
  return true;
}
