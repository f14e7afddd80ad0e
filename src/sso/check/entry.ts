import type { SettingKey } from '../settings.ts';
import { placeholderKind, type PlaceholderKind } from './placeholders.ts';
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
export type Value =
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
  | 'reference'
  | 'placeholder-syntax';

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
  value: Value | undefined;
  /** `default`: only the `:-…` of a `${…}`, or what holds when the variable is blank. */
  origin: 'written' | 'default';
  marks: ReadonlySet<Mark>;
  placeholder?: PlaceholderKind | undefined;
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

/** An entry whose value is set aside when it is still a placeholder. */
export function newEntry(given: NewEntry): Entry {
  const { value } = given;
  const kind = placeholderKind(given.key, value);
  return {
    ...given,
    origin: given.origin ?? 'written',
    marks: new Set(given.marks),
    twins: [],
    ...(kind && { placeholder: kind, value: undefined }),
  };
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
