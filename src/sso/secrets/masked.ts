import { secretMark } from './shapes.ts';

/** Stands for each character of a secret, so that columns stay where they are. */
export const mask = '•';

const words =
  'secret|password|passwd|pwd|passphrase|private_?key|fernet_?key|api_?key|access_?key|token|credentials?';
const secretName = new RegExp(`(?:${words})$`, 'i');

// References, blanks to fill and words of YAML are worth seeing.
const harmless = /^-?["']?(?:\$\{\w+(?::?-["']{0,2})?\}|\$\w+|<[\w .-]+>|true|false|null|~)?["']?$/;

const assignment =
  /^([ \t]*(?:-[ \t]+)?(?:export[ \t]+)?["']?)([\w.-]{1,80})(["']?[ \t]*[:=][ \t]*)(.+)$/;
const inside = new RegExp(
  `((?:${words})["']?[ \\t]*[:=][ \\t]*)("(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|[^\\s"',;&{}]+)`,
  'gi',
);

const run = /[^\s"',;]+/g;
/** What is secret wherever it stands: tokens, 32 bytes as base64, the user of an address. */
const shapes: readonly RegExp[] = [
  /eyJ[\w-]{10,}(?:\.[\w-]*)*/g,
  /(?<![\w+/=-])[\w+/-]{43}=(?![\w+/=-])/g,
  /(?<=:\/\/)[^\s/@"']+(?=@)/g,
];

const keyBegin = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
const keyEnd = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;

/**
 * A text line by line with every character hidden that may belong to a secret: values of secret
 * names, and whatever looks like a client secret, a token or a private key. Each line keeps its
 * length. Works on text that does not parse; rather hides too much. Pure, linear.
 */
export function maskedLines(text: string): string[] {
  const lines = text.split('\n');
  let key = false;
  let block: number | undefined;
  return lines.map((line, index) => {
    const indent = line.length - line.trimStart().length;
    if (block !== undefined && line.trim() !== '' && indent <= block) block = undefined;
    const within = key || block !== undefined;
    if (keyBegin.test(line)) key = true;
    if (within || key) {
      if (keyEnd.test(line)) key = false;
      return line.replace(/\S/g, mask);
    }
    const { before, value } = assigned(line, lines[index - 1], lines[index + 1]) ?? {};
    if (before === undefined || value === undefined) return hideShapes(hideInside(line));
    // A block of YAML: the lines below it are the value.
    if (/^[|>][+-]?\d?\s*$/.test(value)) {
      block = indent;
      return line;
    }
    return hideShapes(before + hide(value));
  });
}

/** The value of a secret name, or of `value:` beside `name: A_SECRET`. */
function assigned(
  line: string,
  ...neighbours: (string | undefined)[]
): { before: string; value: string } | undefined {
  const [, start = '', name = '', sign = '', value = ''] = assignment.exec(line) ?? [];
  const secret = secretName.test(name) || (name === 'value' && neighbours.some(namesSecret));
  return secret && !value.startsWith('#') ? { before: start + name + sign, value } : undefined;
}

function namesSecret(line = ''): boolean {
  const [, , name = '', , value = ''] = assignment.exec(line) ?? [];
  return name === 'name' && secretName.test(value.replace(/["'\s]/g, ''));
}

function hideInside(line: string): string {
  return line.replace(inside, (_, before: string, value: string) => before + hide(value));
}

function hideShapes(line: string): string {
  const clear = line.replace(run, (text) => (secretMark.test(text) ? dots(text) : text));
  return shapes.reduce((left, shape) => left.replace(shape, dots), clear);
}

function hide(value: string): string {
  const [bare = ''] = value.split(/\s#/, 1);
  return harmless.test(bare.trim()) ? value : dots(value);
}

/** Quotes, spaces and separators stay: a finding may be about them. */
function dots(value: string): string {
  return value.replace(/[^\s"',;]/g, mask);
}
