import { itemsOf, newEntry, type Entry } from '../entry.ts';
import { hasBraces, isOurPath } from '../looks.ts';
import { isOurs } from '../our-lines.ts';
import { byVariable, byYamlPath } from '../names.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { FormatReader } from '../read.ts';
import type { Source, Span } from '../source.ts';
import { valueOfVariable } from '../variables.ts';
import { helmSetting } from './helm.ts';

/**
 * Reads what sets variables and values one by one: `docker run -e`, systemd, PowerShell, cmd, a
 * Dockerfile, `helm --set`, Terraform, properties with dots, and what `kubectl describe` prints.
 */
export const commands: FormatReader = { read };

// Each names `name` and `value`; the value as the last thing matched.
const quoted = `(?<quote>["'])(?<inside>(?:\\\\.|(?!\\k<quote>).){0,8192})\\k<quote>`;
const value = `(?:${quoted}|(?<bare>[^\\s"'][^\\s"']*))`;
const inBraces = new RegExp(
  `^[ \\t]*(?<name>[A-Z][A-Z0-9_]+)[ \\t]*=[ \\t]*${quoted}(?=[ \\t]*(?:[;,#]|\\r?$))`,
  'gm',
);
const ways: readonly RegExp[] = [
  new RegExp(`(?:^|\\s)(?:-e|--env)[ =](?<name>[A-Za-z_]\\w*)=${value}`, 'gm'),
  /(?:^|\s)(?:-e|--env)[ =](?<quote>["'])(?<name>[A-Za-z_]\w*)=(?<inside>(?:\\.|(?!\k<quote>).){0,8192})\k<quote>/gm,
  /^[ \t]*Environment=[ \t]*(?<quote>["'])(?<name>[A-Z]\w*)=(?<inside>(?:\\.|(?!\k<quote>).){0,8192})\k<quote>/gm,
  new RegExp(`^[ \\t]*Environment=(?<name>[A-Z]\\w*)=${value}`, 'gm'),
  new RegExp(`\\$env:(?<name>\\w+)[ \\t]*=[ \\t]*${value}`, 'gi'),
  new RegExp(`SetEnvironmentVariable\\([ \\t]*["'](?<name>\\w+)["'][ \\t]*,[ \\t]*${value}`, 'gi'),
  new RegExp(`^[ \\t]*(?:ENV|setx?)[ \\t]+(?:/\\w[ \\t]+)?(?<name>[A-Z]\\w*)[= ]${value}`, 'gm'),
  new RegExp(
    `\\bname[ \\t]*=[ \\t]*"(?<name>[\\w.[\\]]+)"[\\s,]{0,200}(?:type[ \\t]*=[ \\t]*"\\w*"[\\s,]{0,200})?value[ \\t]*=[ \\t]*${value}`,
    'g',
  ),
  new RegExp(
    `^[ \\t]*"(?<name>[A-Z]\\w+|[a-z]\\w*(?:\\.[\\w[\\]]+)+)"[ \\t]*=[ \\t]*${value}`,
    'gm',
  ),
  inBraces,
  /^[ \t]{4,}(?<name>[A-Z][A-Z0-9_]+):[ \t]{2,}(?<bare>\S.*?)[ \t]*$/gm,
  /^[ \t]*(?<name>[a-z]\w*(?:\.\w+)+)[ \t]*=[ \t]*(?<bare>\S.*?)?[ \t]*$/gm,
];

const sets = new RegExp(
  `--set(?:-string|-json)?(?:=|[ \\t]{1,20})(?:(?<quote>["'])(?<inside>(?:(?!\\k<quote>).){0,8192})\\k<quote>|(?<bare>(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s"'])+))`,
  'g',
);
const pair = /([\w.[\]]+)=((?:\{[^}]*\}|\\,|[^,])*)(?:,|$)/g;

function read(source: Source): ParsedText {
  const reading = nothingParsed(source);
  const helm = nothingParsed({ ...source, format: 'helm' });
  const yaml = nothingParsed({ ...source, format: 'server-yaml' });
  const taken = new Set<number>();
  const add = (name: string, keySpan: Span, span: Span, text: string): void => {
    if (taken.has(keySpan.from)) return;
    taken.add(keySpan.from);
    const [, list = '', index] = /^(.*)\[(\d{1,3})\]$/.exec(name) ?? [];
    if (isOurs(name)) reading.entries.push(variable(source, name, keySpan, span, text));
    else if (index !== undefined && isOurPath(list)) itemOf(helm, list, keySpan, span, text);
    else if (isOurPath(name)) {
      const entry = helmSetting(helm.source, name, keySpan, span, isOpen(text) ? undefined : text);
      const key = byYamlPath.get(name);
      if (entry) helm.entries.push(entry);
      else if (key) {
        const { value } = valueOfVariable(text);
        const place = { source: yaml.source, key, name, keySpan, span };
        yaml.entries.push(newEntry({ ...place, value, style: 'raw' }));
      }
    }
  };
  for (const way of ways) {
    if (way === inBraces && !hasBraces(source.text)) continue;
    for (const match of source.text.matchAll(way)) {
      const { name = '', inside, bare, quote } = match.groups ?? {};
      const text = inside ?? bare ?? '';
      const at = match.index + match[0].indexOf(name);
      const to = match.index + match[0].trimEnd().length - Number(quote !== undefined);
      const spans = { from: to - text.length, to };
      add(name, { from: at, to: at + name.length }, spans, quote === '"' ? unescaped(text) : text);
    }
  }
  for (const match of source.text.matchAll(sets)) {
    const { inside, bare = '', quote } = match.groups ?? {};
    const list = inside ?? bare;
    const end = match.index + match[0].length - Number(quote !== undefined);
    for (const { index, 1: name = '', 2: written = '' } of list.matchAll(pair)) {
      const from = end - list.length + index;
      const start = from + name.length + 1;
      const text = written.replace(/^\{(.*)\}$/s, '[$1]').replaceAll('\\,', ',');
      const clean = text.replace(/^(["'])(.*)\1$/s, '$2');
      const spans = { from: start, to: start + written.length };
      add(name, { from, to: from + name.length }, spans, clean);
    }
  }
  const within = [helm, yaml].filter(({ entries }) => entries.length > 0);
  return { ...reading, within: within.map((one) => ({ ...one, part: true as const })) };
}

/** Puts one item that is given by its place, `publicKeys[0]`, to the others of its list. */
function itemOf(helm: ParsedText, list: string, keySpan: Span, span: Span, text: string): void {
  const entry = helmSetting(helm.source, list, keySpan, span, '');
  if (!entry) return;
  const at = helm.entries.findIndex(({ key }) => key === entry.key);
  const items = [...(itemsOf(helm.entries[at]) ?? []), { text, span, style: 'raw' as const }];
  const open = at >= 0 && helm.entries[at]?.value === undefined;
  const value = open || isOpen(text) ? undefined : { items };
  const together = newEntry({ ...entry, value, ...(value ? {} : { marks: ['reference'] }) });
  if (at < 0) helm.entries.push(together);
  else helm.entries[at] = together;
}

// As kubectl describes a reference, and what only the shell or Terraform knows.
function isOpen(text: string): boolean {
  return (
    /^<set to the key /.test(text) ||
    /[$%]\w|\$[{(]/.test(text) ||
    /^(?:var|local|data|module|each|[a-z]+_\w+\.\w+)\.[\w.[\]"-]+$/.test(text)
  );
}

/** What a text in double quotes comes to, in a shell, Terraform or Nix alike. */
function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}

function variable(source: Source, name: string, keySpan: Span, span: Span, text: string): Entry {
  const key = byVariable.get(name);
  const place = { source, name, keySpan, span, ...(key && { key }) };
  // What was escaped is not put back.
  const style = text.length === span.to - span.from ? 'raw' : 'fixed';
  if (isOpen(text)) {
    return newEntry({ ...place, value: undefined, style: 'fixed', marks: ['reference'] });
  }
  const { value, broken } = valueOfVariable(text);
  return newEntry({ ...place, text, value, style, marks: broken ? ['not-yaml'] : [] });
}
