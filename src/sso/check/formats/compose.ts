import { newEntry, type Entry } from '../entry.ts';
import { fallbackEntry } from '../fallback.ts';
import { byVariable, isKnownVariable, isOurVariable } from '../names.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { Source, Span } from '../source.ts';
import { fillIn, loneReference, valueOfVariable } from '../variables.ts';
import { child, fieldsOf, scalarText, styleOf } from './yaml-values.ts';
import type { Node } from './yaml-tree.ts';
import { readYaml } from './yaml-text.ts';

/** The service that runs the server, where there are several that have its variables. */
const server = 'openmetadata-server';

/**
 * Reads a compose file or override: the variables of every service, in both forms of `environment`.
 * What `${…}` comes to is for config.ts, which knows the env files pasted along.
 */
export function readCompose(source: Source): ParsedText {
  const reading = nothingParsed(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  for (const root of yaml.roots) {
    fieldsOf(reading, root);
    for (const { name, node } of servicesOf(root)) {
      const entries = environment(source, child(node, 'environment'), name);
      if (!entries.some(isOurs) && name !== server) continue;
      reading.entries.push(...entries);
      if (child(node, 'env_file')) reading.envFile = true;
      if (child(node, 'image') ?? child(node, 'build')) reading.whole = true;
    }
  }
  reading.entries = withTwins(reading.entries);
  return reading;
}

function isOurs({ name }: Entry): boolean {
  return isOurVariable(name) || isKnownVariable(name);
}

// A whole file, one service, or an environment alone.
function servicesOf(root: Node): { name: string; node: Node }[] {
  const services = child(root, 'services');
  if (services?.kind === 'map') return services.pairs.map(({ key, node }) => ({ name: key, node }));
  if (child(root, 'environment')) return [{ name: server, node: root }];
  // The lines of an environment alone.
  if (root.kind === 'list') return [{ name: server, node: around(root) }];
  if (root.kind !== 'map') return [];
  if (root.pairs.some(({ key }) => isOurVariable(key) || isKnownVariable(key))) {
    return [{ name: server, node: around(root) }];
  }
  return root.pairs
    .filter(({ node }) => child(node, 'environment'))
    .map(({ key, node }) => ({ name: key, node }));
}

function around(node: Node): Node {
  const pair = { key: 'environment', keySpan: node.span, node };
  return { kind: 'map', span: node.span, pairs: [pair] };
}

function environment(source: Source, node: Node | undefined, service: string): Entry[] {
  if (node?.kind === 'map') {
    return node.pairs.map(({ key, keySpan, node: value }) =>
      variable(source, service, { name: key, keySpan, span: value.span }, value),
    );
  }
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    if (item.kind === 'map') return pairsOf(source, item, service);
    const written = source.text.slice(item.span.from, item.span.to);
    const text = scalarText(item);
    const [, quote = '', name, sign] = /^(["']?)([A-Za-z_][\w.-]*)(=?)/.exec(written) ?? [];
    if (text === undefined || name === undefined) return [];
    const from = item.span.from + quote.length;
    const keySpan = { from, to: from + name.length };
    const span = { from: keySpan.to + Number(sign === '='), to: item.span.to - quote.length };
    const value = sign === '=' ? text.slice(name.length + 1) : null;
    const node: Node = { kind: 'scalar', span, value, quote: 'plain' };
    return [variable(source, service, { name, keySpan, span }, node, 'raw')];
  });
}

/** `- NAME: value` is an item with a block in it, which Compose refuses. */
function pairsOf(source: Source, item: Node & { kind: 'map' }, service: string): Entry[] {
  return item.pairs.map(({ key, keySpan, node }) => {
    const entry = variable(source, service, { name: key, keySpan, span: node.span }, node);
    return { ...entry, marks: new Set([...entry.marks, 'colon' as const]) };
  });
}

function variable(
  source: Source,
  service: string,
  place: { name: string; keySpan: Span; span: Span },
  node: Node,
  style = styleOf(node),
): Entry {
  const key = byVariable.get(place.name);
  const written = { source, service, ...place, ...(key && { key }) };
  const text = scalarText(node);
  // `NAME:` without a value passes on the variable of that name.
  if (text === undefined || (node.kind === 'scalar' && node.value === null)) {
    const entry = newEntry({ ...written, value: undefined, style: 'fixed', marks: ['reference'] });
    return { ...entry, variable: place.name };
  }
  const reference = loneReference(text);
  if (reference) {
    const fallback = fillIn(reference.fallback ?? '', () => undefined).text;
    return fallbackEntry(written, { text: fallback, variable: reference.name });
  }
  const filled = fillIn(text, () => undefined);
  if (filled.open) {
    return newEntry({ ...written, value: undefined, style: 'fixed', marks: ['dollar'] });
  }
  const at = place.span.from + Number(style === 'double' || style === 'single');
  const verbatim = !filled.changed && source.text.startsWith(filled.text, at);
  const read = valueOfVariable(filled.text, verbatim ? at : undefined);
  const marks = read.broken ? (['not-yaml'] as const) : [];
  return newEntry({ ...written, text: filled.text, value: read.value, style, marks });
}

// The service that runs the server stands for all that say the same.
function withTwins(entries: readonly Entry[]): Entry[] {
  const main = entries.some(({ service }) => service === server) ? server : entries.at(-1)?.service;
  const others = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.service === main) continue;
    const id = `${entry.name}\n${entry.text ?? ''}`;
    const same = others.get(id);
    if (same) same.push(entry);
    else others.set(id, [entry]);
  }
  const mains = entries.filter(({ service }) => service === main);
  const covered = new Set<Entry>();
  const merged = mains.map((entry) => {
    const twins = others.get(`${entry.name}\n${entry.text ?? ''}`) ?? [];
    for (const twin of twins) covered.add(twin);
    return { ...entry, twins };
  });
  const rest = entries.filter((entry) => entry.service !== main && !covered.has(entry));
  return [...rest, ...merged];
}
