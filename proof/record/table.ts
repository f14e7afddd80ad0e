import { isDeepStrictEqual } from 'node:util';
import type { Setting } from '../guide/library.ts';
import { compare } from './order.ts';
import type { ReleaseRecord, SourceRecord } from './record.ts';
import type { Span } from './spans.ts';

/** Something that the settings table says and the releases do not, or the other way. */
export interface Difference {
  /** Stable, for the list of reasons: the setting and what differs. */
  id: string;
  says: string;
}

type Table = Readonly<Record<string, Setting>>;

const serverTypes: Record<Setting['type'], readonly string[]> = {
  string: ['string', 'map'],
  url: ['string'],
  enum: ['string'],
  boolean: ['boolean'],
  integer: ['integer'],
  list: ['list'],
};

const chartTypes: Record<Setting['type'], readonly string[]> = {
  string: ['string', 'string or null', 'secret'],
  url: ['string'],
  enum: ['string'],
  boolean: ['boolean'],
  integer: ['integer'],
  list: ['array'],
};

/** Where the settings table and the record of the releases disagree. */
export function differences(table: Table, record: ReleaseRecord): Difference[] {
  const each = Object.entries(table).flatMap(([key, setting]) => [
    ...againstServer(key, setting, record.server),
    ...againstChart(key, setting, record.chart),
  ]);
  return [...each, ...missing(table, record)];
}

function againstServer(key: string, setting: Setting, server: SourceRecord): Difference[] {
  const { yaml, since, until, type, allowed, allowedSince } = setting;
  if (yaml === undefined) return [];
  const spans = server.settings[yaml];
  const [first, last] = [spans?.[0], spans?.at(-1)];
  if (!first || !last) return [{ id: `${key}: path`, says: `No release knows ${yaml}.` }];
  const found: Difference[] = [];
  const oldest = server.published[0] ?? '';
  const known = first.since === oldest ? undefined : first.since;
  if (known === undefined ? since && compare(since, oldest) > 0 : !since || compare(since, known)) {
    found.push({ id: `${key}: since`, says: difference(since, known ?? 'before 1.9') });
  }
  if (until === undefined ? last.until : !last.until || compare(until, last.until)) {
    found.push({ id: `${key}: until`, says: difference(until, last.until ?? 'still there') });
  }
  if (!serverTypes[type].includes(last.type)) {
    found.push({ id: `${key}: type`, says: difference(type, last.type) });
  }
  if (last.allowed && !isDeepStrictEqual(sorted(allowed), sorted(last.allowed))) {
    found.push({ id: `${key}: allowed`, says: difference(allowed, last.allowed) });
  }
  for (const value of last.allowed ?? []) {
    const start = spans?.find((span) => span.allowed?.includes(value))?.since;
    const news = start === first.since ? undefined : start;
    const said = allowedSince?.[String(value)];
    if (said !== news) {
      const id = `${key}: ${String(value)}`;
      found.push({ id, says: difference(said, news) });
    }
  }
  return found;
}

function againstChart(key: string, setting: Setting, chart: SourceRecord): Difference[] {
  const { env, helm, type, typeInChart = type } = setting;
  const spans = Object.entries(chart.settings);
  const byEnv = spans.find(([, all]) => env !== undefined && all.at(-1)?.env === env);
  const place = typeof helm === 'object' ? helm.path : helm;
  if (place === undefined || place === 'extraEnvs') {
    if (!byEnv) return [];
    const says = `The chart has ${byEnv[0]} for ${env ?? ''}; the table says ${place ?? 'nothing'}.`;
    return [{ id: `${key}: chart path`, says }];
  }
  const last = chart.settings[place]?.at(-1);
  if (!last) return [{ id: `${key}: chart path`, says: `No chart knows ${place}.` }];
  const found: Difference[] = [];
  if (last.env !== env) {
    found.push({ id: `${key}: variable`, says: difference(env, last.env) });
  }
  if (!chartTypes[typeInChart].includes(last.type)) {
    found.push({ id: `${key}: chart type`, says: difference(typeInChart, last.type) });
  }
  return [...found, ...defaultOf(key, setting, last)];
}

function defaultOf(key: string, { defaults }: Setting, { type, default: given }: Span) {
  const said = defaults?.helm ?? defaults?.server;
  if (type === 'secret' || said === undefined || given === undefined) return [];
  const same = isDeepStrictEqual(given, said) || String(given) === String(said);
  return same ? [] : [{ id: `${key}: chart default`, says: difference(said, given) }];
}

/** What releases and charts know and the table does not; a block of which it has nothing is one. */
function missing(table: Table, record: ReleaseRecord): Difference[] {
  const known = Object.values(table).flatMap(({ yaml, helm }) => [
    yaml,
    typeof helm === 'object' ? helm.path : helm,
  ]);
  const names = Object.entries({ ...record.server.settings, ...record.chart.settings })
    .filter(([path, spans]) => !known.includes(path) && spans.at(-1)?.type !== 'object')
    .map(([path]) => largestUnknown(path, known));
  return [...new Set(names)].map((name) => ({
    id: `${name}: missing`,
    says: `The table has no ${name}.`,
  }));
}

function largestUnknown(path: string, known: readonly (string | undefined)[]): string {
  const parts = path.split('.');
  const blocks = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  const unknown = blocks.find(
    (block) => !known.some((name) => `${name ?? ''}.`.startsWith(`${block}.`)),
  );
  return unknown ?? path;
}

function difference(table: unknown, releases: unknown): string {
  const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));
  return `The table says ${shown(table)}, the releases say ${shown(releases)}.`;
}

function sorted(values: readonly unknown[] | undefined): unknown[] {
  return [...(values ?? [])].sort();
}
