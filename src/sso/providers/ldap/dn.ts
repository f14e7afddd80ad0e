/** What came of a distinguished name: as a directory writes it, or why it is none. */
export type DnReading = { dn: string; changed: boolean } | { code: string; message: string };

const type = /^(?:[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)+)$/;
const hexPair = /^[0-9A-Fa-f]{2}/;
// RFC 4514 section 2.4: these stand behind a backslash wherever they are; a space and a # only at an end.
const special = new Set('"+,;<>\\=# '.split(''));
const mustEscape = new Set('"+,;<>\\'.split(''));
// Allowed in a DN, and almost always a blank that somebody was meant to fill in.
const odd = new Set('{}`'.split(''));

interface Pair {
  type: string;
  /** With its escapes. */
  value: string;
}

const messages = {
  'no-equals':
    'A part of it has no equals sign. A comma inside a name is written with a backslash: CN=Doe\\, Jo,OU=People,DC=example,DC=org.',
  'bad-type': 'Before each equals sign stands the name of an attribute, such as CN, OU or DC.',
  'empty-value': 'A part of it has nothing behind its equals sign.',
  'bad-escape':
    'Behind a backslash stands one of the characters it protects, or two hexadecimal digits.',
  braces:
    'There are braces or backticks in it. Fill them in; where they belong to a name, write \\7B, \\7D and \\60.',
  'open-quote': 'A quotation mark is not closed.',
  unescaped:
    'Inside a name, write a backslash before each of these characters: " + , ; < >. A semicolon separates nothing.',
} as const;

function no(code: keyof typeof messages): DnReading {
  return { code, message: messages[code] };
}

/**
 * Reads a distinguished name (RFC 4514) and writes it as directories do: no spaces around commas, plus
 * and equals signs, no quotation marks, escapes as they were. Linear; never throws.
 */
export function readDn(text: string): DnReading {
  const pairs: { pair: Pair; separator: string }[] = [];
  let rest = text;
  for (;;) {
    const equals = rest.indexOf('=');
    const end = rest.search(/[,+;]/);
    if (equals < 0 || (end >= 0 && end < equals)) return no('no-equals');
    const name = rest.slice(0, equals).trim();
    if (!type.test(name)) return no('bad-type');
    const value = readValue(rest.slice(equals + 1));
    if ('code' in value) return value;
    if (value.text === '') return no('empty-value');
    const separator = value.rest.charAt(0);
    pairs.push({ pair: { type: name, value: value.text }, separator });
    if (separator === '') break;
    rest = value.rest.slice(1);
  }
  const dn = pairs.map(({ pair, separator }) => `${pair.type}=${pair.value}${separator}`).join('');
  return { dn, changed: dn !== text };
}

/** The value up to the comma or plus sign behind it. */
function readValue(
  text: string,
): { text: string; rest: string } | Extract<DnReading, { code: string }> {
  const start = text.length - text.trimStart().length;
  if (text.charAt(start) === '"') return readQuoted(text.slice(start + 1));
  let value = '';
  /** Length without spaces at the end that nothing protects. */
  let kept = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === ',' || character === '+') break;
    if (character === '\\') {
      const next = text.charAt(at + 1);
      const length = special.has(next) ? 1 : hexPair.test(text.slice(at + 1)) ? 2 : 0;
      if (length === 0) return { code: 'bad-escape', message: messages['bad-escape'] };
      value += text.slice(at, at + 1 + length);
      kept = value.length;
      at += length;
      continue;
    }
    if (odd.has(character)) return { code: 'braces', message: messages.braces };
    if (mustEscape.has(character)) return { code: 'unescaped', message: messages.unescaped };
    value += character;
    if (character !== ' ') kept = value.length;
  }
  return { text: value.slice(0, kept), rest: text.slice(at) };
}

// As RFC 1779 wrote it: between quotation marks nothing needs a backslash.
function readQuoted(
  text: string,
): { text: string; rest: string } | Extract<DnReading, { code: string }> {
  const closed = /^((?:[^"\\]|\\.)*)" *(?=[,+]|$)/.exec(text);
  if (!closed) return { code: 'open-quote', message: messages['open-quote'] };
  const [whole, inner = ''] = closed;
  const bare = inner.replace(/\\(.)/g, '$1');
  if (/[{}`]/.test(bare)) return { code: 'braces', message: messages.braces };
  return { text: escapeValue(bare), rest: text.slice(whole.length) };
}

/** Text as the value of an attribute in a DN. */
function escapeValue(text: string): string {
  return text
    .replace(/["+,;<>\\]/g, '\\$&')
    .replace(/^[# ]/, '\\$&')
    .replace(/ $/, '\\ ');
}
