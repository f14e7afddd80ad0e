const line =
  /^[ \t]*(?:"[\w.-]{1,100}"[ \t]*:[^\n]*|[{}[\]]+,?|\{[^\n]*\},?|"(?:[^"\\\n]|\\.)*",?|-?[\d.]{1,20},?)[ \t]*\r?$/;
const alone = /^[ \t]*[{}[\]]+,?[ \t]*\r?$/;
const key = /^([ \t]*)"([\w.-]{1,100})"([ \t]*):/;
const glued = /^[ \t]*"[\w.-]{1,100}"[ \t]*:(?=[^\s{[])/;

// Of a dictionary in a program.
const comment = /^[ \t]*(?:#|\/\/)/;
const named = /^[ \t]*(?:(?:const|let|var)[ \t]+)?[A-Za-z_][\w.]*[ \t]*=[ \t]*\{[ \t]*\r?$/;
const constant = /(:[ \t]*)(True|False|None)(?=[ \t]*,?[ \t]*\r?$)/;
const constants: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

const blank = (text: string): string => text.replace(/[^\r]/g, ' ');

/** What is taken out, in the words of wrapping.ts. */
export const ofJson = 'commas and brackets of JSON';

/**
 * Lines out of the middle of a JSON file, as YAML of the same length; undefined where they are none, or
 * a whole document, which is read as it is. What is indented stays so, and tells what belongs together.
 */
export function jsonLines(text: string, lines: readonly string[]): string | undefined {
  const written = lines.filter((one) => one.trim() !== '');
  const fits = (one: string) => line.test(one) || comment.test(one) || named.test(one);
  if (written.length === 0 || !written.every(fits)) return undefined;
  if (!written.some((one) => alone.test(one) || /,[ \t]*\r?$/.test(one))) return undefined;
  if (/^\s*[{[]/.test(text) && isClosed(text)) return undefined;
  // YAML wants a space behind the colon, which only the quotes of the key have room for.
  const bare = written.some((one) => glued.test(one));
  return lines.map((one) => asYaml(one, bare)).join('\n');
}

function asYaml(one: string, bare: boolean): string {
  if (alone.test(one) || comment.test(one) || named.test(one)) return blank(one);
  const open = one
    .replace(constant, (_, before: string, name: string) => before + (constants[name] ?? name))
    .replace(/,([ \t]*(?:#[^\n"']*)?\r?)$/, ' $1');
  if (key.test(open)) {
    const block = open.replace(/[{[]([ \t]*\r?)$/, ' $1');
    return bare ? block.replace(key, '$1 $2$3: ') : block;
  }
  // An item of a list, whose indentation has room for its dash.
  return open.replace(/^([ \t]*)[ \t]{2}(?=\S)/, '$1- ');
}

/** Whether as many brackets close as open, outside of texts. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.replace(/"(?:[^"\\\n]|\\.)*"/g, '').matchAll(/[{}[\]]/g)) {
    depth += /[{[]/.test(sign) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
