import { referencePage, settingPage } from '../settings/names.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import type { Entry, Item, Style } from './entry.ts';
import { isPlainEnv, isPlainPiece, isPlainYaml, yamlEscape } from '../emit/quote.ts';
import type { ConfigFinding, Edit } from './finding.ts';
import { placeOf, type Source, type Span } from './source.ts';

/** Whatever a rule says about one setting or place. */
export interface Remark {
  code: string;
  severity: ConfigFinding['severity'];
  message: string;
  fix?: readonly Edit[] | undefined;
  docs?: string;
}

/** A finding about a value, or about one item of its list. */
export function about(entry: Entry, remark: Remark, item?: Item): ConfigFinding {
  return finding(remark, entry.source, item?.span ?? entry.span, entry.key);
}

/** A finding about the name of a value. */
export function aboutName(entry: Entry, remark: Remark): ConfigFinding {
  return finding(remark, entry.source, entry.keySpan, entry.key);
}

/** A finding about a stretch of a text. */
export function at(source: Source, span: Span, remark: Remark): ConfigFinding {
  return finding(remark, source, span);
}

/** A finding about a setting that is not there. */
export function missing(key: SettingKey, remark: Remark): ConfigFinding {
  return finding(remark, undefined, undefined, key);
}

/** A finding about a setting, whether it is there or not. */
export function aboutSetting(
  key: SettingKey,
  entry: Entry | undefined,
  remark: Remark,
): ConfigFinding {
  return entry ? about(entry, remark) : missing(key, remark);
}

function finding(
  { code, severity, message, fix, docs }: Remark,
  source?: Source,
  span?: Span,
  key?: SettingKey,
): ConfigFinding {
  return {
    ...{ code, severity, message },
    ...(source && span && { place: placeOf(source, span) }),
    ...(key && { setting: key }),
    ...(fix && fix.length > 0 && { fix }),
    docs: docs ?? (key ? settingPage(key) : referencePage),
  };
}

const writers: Record<Style, (text: string) => string | undefined> = {
  env: (text) => {
    if (text === '' || isPlainEnv(text)) return text;
    return /['\n]/.test(text) ? undefined : `'${text}'`;
  },
  raw: (text) => (isPlainPiece(text) ? text : undefined),
  fixed: () => undefined,
  plain: (text) => (isPlainYaml(text) ? text : `"${yamlEscape(text)}"`),
  double: (text) => `"${yamlEscape(text)}"`,
  single: (text) => (text.includes('\n') ? undefined : `'${text.replaceAll("'", "''")}'`),
};

/** Puts another text in place of a value, wherever it stands; undefined where that is not safe. */
export function replace(entry: Entry, text: string): Edit[] | undefined {
  if (entry.origin === 'default' || isSpread(entry)) return undefined;
  const type = entry.key && settings[entry.key].type;
  // The chart wants numbers as text.
  const bare = type === 'boolean' || (type === 'integer' && entry.source.format !== 'helm');
  const edits = [entry, ...entry.twins].map(({ source, span, style }) => ({
    ...{ source: source.index, from: span.from, to: span.to },
    text: bare && style !== 'fixed' ? text : writers[style](text),
  }));
  return edits.every(isComplete) ? edits : undefined;
}

// A quote that is not closed takes in lines that were meant for themselves.
function isSpread({ source, span }: Entry): boolean {
  return source.text.slice(span.from, span.to).trimEnd().includes('\n');
}

/** Puts another text in place of one item of a list. */
export function replaceItem(entry: Entry, item: Item, text: string): Edit[] | undefined {
  if (entry.origin === 'default') return undefined;
  const index =
    typeof entry.value === 'object' && entry.value && 'items' in entry.value
      ? entry.value.items.indexOf(item)
      : -1;
  const edits = [entry, ...entry.twins].map(({ source, value }) => {
    const same = typeof value === 'object' && value && 'items' in value ? value.items[index] : item;
    return {
      ...{ source: source.index, from: same?.span?.from ?? -1, to: same?.span?.to ?? -1 },
      text: same ? writers[same.style](text) : undefined,
    };
  });
  return edits.every((edit) => edit.from >= 0) && edits.every(isComplete) ? edits : undefined;
}

function isComplete(edit: { text: string | undefined }): edit is { text: string } & Edit {
  return edit.text !== undefined;
}

/** Replaces a stretch of a text. */
export function edit(source: Source, span: Span, text: string): Edit[] {
  return [{ source: source.index, from: span.from, to: span.to, text }];
}
