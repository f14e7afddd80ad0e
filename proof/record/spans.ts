import { isDeepStrictEqual } from 'node:util';
import { compare } from './order.ts';

/** What one release knows of one setting. */
export interface Fact {
  type: string;
  allowed?: readonly unknown[];
  default?: unknown;
  required?: boolean;
  least?: number;
  most?: number;
  /** Of a chart's value: the variable it becomes. */
  env?: string;
  /** Of a chart's value: false when its text reaches the server without YAML quotes. */
  quoted?: boolean;
}

/** What one release knows, by the setting's path. */
export type Facts = Readonly<Record<string, Fact>>;

/** A fact and the releases for which it holds: from `since`, up to but without `until`. */
export interface Span extends Fact {
  since: string;
  until?: string;
}

/** What all releases know. A setting whose type, values or default changed has several spans. */
export type Spans = Readonly<Record<string, readonly Span[]>>;

/** Puts the facts of releases together; the oldest release comes first. */
export function spansOf(read: readonly (readonly [release: string, facts: Facts])[]): Spans {
  const spans: Record<string, Span[]> = {};
  const open = new Map<string, Span>();
  for (const [release, facts] of read) {
    for (const [path, span] of open) {
      if (isDeepStrictEqual(factOf(span), facts[path])) continue;
      span.until = release;
      open.delete(path);
    }
    for (const [path, fact] of Object.entries(facts)) {
      if (open.has(path)) continue;
      const span: Span = { since: release, ...fact };
      open.set(path, span);
      (spans[path] ??= []).push(span);
    }
  }
  const names = Object.keys(spans).sort();
  return Object.fromEntries(names.map((name) => [name, spans[name] ?? []]));
}

function factOf(span: Span): Fact {
  const fact = Object.entries(span).filter(([name]) => name !== 'since' && name !== 'until');
  return Object.fromEntries(fact) as unknown as Fact;
}

/** What the record says of a release, whether that one was read or lies between two that were. */
export function factsAt(spans: Spans, release: string): Facts {
  const found = Object.entries(spans).flatMap(([path, all]) => {
    const span = all.find(
      ({ since, until }) =>
        compare(since, release) <= 0 && (until === undefined || compare(release, until) < 0),
    );
    return span ? [[path, factOf(span)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** One setting that two releases know differently; one side is missing where it is new or gone. */
export interface Change {
  path: string;
  before?: Fact;
  after?: Fact;
}

/** What changed from one release to another, by path. */
export function changes(before: Facts, after: Facts): Change[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path): Change[] => {
    const [was, is] = [before[path], after[path]];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ path, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

/** A change as one line. */
export function sentence({ path, before, after }: Change): string {
  if (!before) return `new: ${path} (${words(after)})`;
  if (!after) return `gone: ${path}`;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Fact)[];
  const parts = names
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => `${name} ${shown(before[name])} → ${shown(after[name])}`);
  return `changed: ${path}: ${parts.join(', ')}`;
}

function words(fact: Fact | undefined): string {
  return Object.entries(fact ?? {})
    .map(([name, value]) => (name === 'type' ? String(value) : `${name} ${shown(value)}`))
    .join(', ');
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
