import type { SettingKey } from '../settings/table.ts';
import { kindsOf, type PlaceholderKind } from './placeholders.ts';
import type { Source, Span } from './source.ts';

/**
 * How a value is written where it stands, which decides how another is written in its place.
 * `raw`: as it is, within something else; `fixed`: nothing can be put in its place.
 */
export type Style = 'env' | 'raw' | 'plain' | 'double' | 'single' | 'fixed';

/** One item of a list. `span` is absent when the text was escaped or filled in on the way. */
export interface Item {
  text: string;
  span?: Span;
  style: Style;
}

/** A value as the server sees it. */
export type ServerValue =
  string | number | boolean | null | { items: readonly Item[] } | { keys: readonly string[] };

/** What else is worth knowing about how an entry is written. */
export type Mark =
  | 'colon'
  | 'spaces'
  | 'comment'
  | 'quotes'
  | 'open-quote'
  | 'behind-quote'
  | 'dollar'
  | 'not-yaml'
  | 'too-long'
  | 'reference'
  | 'placeholder-syntax'
  /** `{{ … }}`: filled in by Helm, Ansible or another tool. */
  | 'template';

/** One value that a pasted text gives to a setting or variable. */
export interface Entry {
  source: Source;
  /** Absent when it is none of the settings table. */
  key?: SettingKey;
  /** The variable, or the path without what the chart or server puts around it. */
  name: string;
  keySpan: Span;
  /** The value as written, with its quotes. */
  span: Span;
  style: Style;
  /** The variable's text, where the entry is a variable. */
  text?: string;
  /** Undefined when nobody can know it: a reference, a variable from elsewhere, a blank to fill. */
  value: ServerValue | undefined;
  /** `default`: only the `:-…` of a `${…}`, or what holds when the variable is blank. */
  origin: 'written' | 'default';
  marks: ReadonlySet<Mark>;
  /** Something in the value is still to be filled in. */
  placeholder?: PlaceholderKind;
  /** Which item of a list that is; the list has only the others. */
  placeholderItem?: Item;
  /** All such items, where the list has only the others. */
  placeholderItems?: readonly Item[];
  /** The same value once more, in another service of the compose file. */
  twins: readonly Entry[];
  /** Service of a compose file. */
  service?: string;
  /** The variable whose value comes here, where it is nothing but `${NAME}`. */
  variable?: string;
}

type NewEntry = Omit<Entry, 'twins' | 'marks' | 'origin'> & {
  marks?: Iterable<Mark>;
  origin?: Entry['origin'];
};

/** No value of ours is longer; certificates are, and no rule looks inside them. */
export const longestValue = 8192;

/** An entry without what is still a placeholder in its value. */
export function newEntry(given: NewEntry): Entry {
  const { key, value } = given;
  const entry: Entry = {
    ...given,
    origin: given.origin ?? 'written',
    marks: new Set(given.marks),
    twins: [],
  };
  if (given.span.to - given.span.from > longestValue) {
    return { ...entry, value: undefined, marks: new Set([...entry.marks, 'too-long']) };
  }
  if (value === undefined) return entry;
  if (typeof value === 'string' && isFilledLater(value)) {
    return { ...entry, value: undefined, marks: new Set([...entry.marks, 'reference']) };
  }
  if (isTemplate(given)) {
    return { ...entry, value: undefined, marks: new Set([...entry.marks, 'template']) };
  }
  const items = itemsOf(entry);
  const list = typeof value === 'object' && value !== null && 'items' in value;
  if (!list || !items) {
    const flow = given.text !== undefined || given.source.text[given.span.from] === '{';
    const [kind] = flow || typeof value === 'string' ? kindsOf(key, textsOf(value)) : [];
    return kind ? { ...entry, placeholder: kind, value: undefined } : entry;
  }
  const kinds = kindsOf(
    key,
    items.map(({ text }) => text),
  );
  const at = kinds.findIndex((kind) => kind === worst(kinds));
  const [placeholder, placeholderItem] = [kinds[at], items[at]];
  if (!placeholder || !placeholderItem) return entry;
  const real = items.filter((_, index) => kinds[index] === undefined);
  const placeholderItems = items.filter((_, index) => kinds[index] !== undefined);
  return { ...entry, placeholder, placeholderItem, placeholderItems, value: { items: real } };
}

/** What is to be said of a list in which something is missing: what is surely to be replaced, first. */
function worst(kinds: readonly (PlaceholderKind | undefined)[]): PlaceholderKind | undefined {
  return (['example', 'blank', 'hidden'] as const).find((kind) => kinds.includes(kind));
}

/** Whether Kubernetes puts something into a text, as `$(NAME)`, when the container starts. */
export function isFilledLater(text: string): boolean {
  return /\$\([A-Za-z_]\w*\)/.test(text);
}

// JSON has no two braces beside each other at its start.
function isTemplate({ source, span, text }: NewEntry): boolean {
  return /\{\{[^{}]*\}\}/.test(text ?? source.text.slice(span.from, span.to));
}

// `{Tenant ID}` is a mapping with one key to YAML.
function textsOf(value: ServerValue): string[] {
  if (typeof value === 'string') return [value];
  const keys = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : [];
  return keys.length === 1 ? keys.map((key) => `{${key}}`) : [];
}

/** The value as text; undefined when it is unknown, a list or a mapping. */
export function textOf(entry: Entry | undefined): string | undefined {
  const value = entry?.value;
  if (value === null) return '';
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

/** The value as a list, of one for text; undefined when it is unknown or a mapping. */
export function itemsOf(entry: Entry | undefined): readonly Item[] | undefined {
  const value = entry?.value;
  if (!entry || value === undefined) return undefined;
  if (typeof value === 'object' && value !== null)
    return 'items' in value ? value.items : undefined;
  const text = value === null ? '' : String(value);
  return text === '' ? [] : [{ text, span: entry.span, style: entry.style }];
}
