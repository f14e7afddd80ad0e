import { isComment, secretsByLook, secretsInPieces } from '../secrets/in-lines.ts';
import { masked } from '../secrets/masked.ts';
import { isHarmless, isSecretName } from '../secrets/names.ts';
import { readEnv } from './formats/env.ts';
import { readYaml } from './formats/yaml-text.ts';
import type { Node, Pair } from './formats/yaml-tree.ts';
import { child, scalarText } from './formats/yaml-values.ts';
import { read as readAs } from './read.ts';
import { recognise } from './recognise.ts';
import type { SettingKey } from '../settings/table.ts';
import { variableNames } from './names.ts';
import { nameMeant } from '../text/nearest.ts';
import { newSource, type Span } from './source.ts';

/** A text as it may be shown: of the same length, with every character of a secret hidden. */
export interface Shown {
  text: string;
  /** What is hidden of it. */
  spans: readonly Span[];
}

const secretSettings: ReadonlySet<SettingKey> = new Set(['oidcClientSecret', 'fernetKey']);

const mostValues = 100;
// Words such as `password` are no secrets where they stand elsewhere.
const telling = /^(?=.*(?:\d|[^\w\s]|[a-z][A-Z])).{6,4096}$/s;

/**
 * Texts that belong together, fit to be shown. What a parser understands as the value of a secret is
 * hidden with all its lines, what nobody understands by the look of its lines, and a value that is
 * known to be secret everywhere. Hides too much rather than too little. Pure, linear, never throws.
 */
export function showTexts(texts: readonly string[]): Shown[] {
  const all = texts.map(secretSpans);
  const values = new Set<string>();
  texts.forEach((text, index) => {
    for (const { from, to } of all[index] ?? []) {
      const value = text.slice(from, to).replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, '');
      if (telling.test(value)) values.add(value);
    }
  });
  const known = [...values].sort((a, b) => b.length - a.length).slice(0, mostValues);
  return texts.map((text, index) => {
    const spans = [...(all[index] ?? []), ...known.flatMap((value) => occurrences(text, value))];
    return { text: masked(text, spans), spans };
  });
}

/** One text, line by line, as it may be shown. */
export function shownLines(text: string): string[] {
  return (showTexts([text])[0]?.text ?? '').split('\n');
}

function occurrences(text: string, value: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    found.push({ from: at, to: at + value.length });
  }
  return found;
}

/** The stretches of a text that are secret. */
function secretSpans(text: string): Span[] {
  const source = newSource(0, text, undefined);
  const yaml = readYaml(source.text);
  const roots = 'refused' in yaml ? [] : yaml.roots;
  const isYaml =
    !('refused' in yaml) &&
    yaml.mistakes.length === 0 &&
    roots.every(({ kind }) => kind !== 'scalar');
  const env = readEnv(source);
  const isEnv =
    env.strayLines.length === 0 &&
    env.entries.every(({ marks }) => !marks.has('open-quote') && !marks.has('colon'));
  const reader = new TreeReader(source.text);
  for (const root of roots) {
    const isSecretObject = scalarText(child(root, 'kind')) === 'Secret';
    const held = isSecretObject ? ['data', 'stringData'].map((key) => child(root, key)) : [];
    for (const one of held) if (one?.kind === 'map') reader.hideAll(one);
    reader.read(root);
  }
  // Whatever any reader takes for the value of a secret, in whichever format.
  const format = recognise(text);
  const read = format ? readAs({ ...source, format }, { excerpt: true }) : [];
  const understood = read
    .flatMap(({ entries }) => entries)
    .filter(({ marks }) => !marks.has('reference'))
    .filter(({ key, name }) => (key && secretSettings.has(key)) || isSecret(name))
    .filter(({ span }) => !isHarmless(source.text.slice(span.from, span.to)))
    .map(({ span }) => span);
  // Lines that a diff takes out are there to be seen.
  const raw = source.removed.length > 0 ? text.replace(/^[+\\-]/gm, ' ') : undefined;
  const inEnv = env.entries.flatMap(({ name, span }) =>
    isSecret(name) && !isHarmless(source.text.slice(span.from, span.to)) ? [span] : [],
  );
  return [
    ...[...reader.spans, ...inEnv].map((span) => toLineEnd(source.text, span)),
    ...understood,
    ...(raw === undefined ? [] : [...secretsByLook(raw), ...secretsInPieces(raw)]),
    ...secretsByLook(source.text),
    ...secretsInPieces(source.text, isYaml || isEnv ? isComment : undefined),
  ];
}

// What the parser takes for a comment behind a value without quotes may be the rest of a secret.
function toLineEnd(text: string, { from, to }: Span): Span {
  if (/["']/.test(text.charAt(from))) return { from, to };
  const end = text.indexOf('\n', to);
  return { from, to: text[to - 1] === '\n' ? to : end < 0 ? text.length : end };
}

// A misspelt name is meant to be the one it is near to.
function isSecret(name: string): boolean {
  if (isSecretName(name)) return true;
  const meant = /_/.test(name) ? nameMeant(name, variableNames) : undefined;
  return meant?.sure === true && isSecretName(meant.name);
}

/** Keys whose values name a secret of Kubernetes and are none themselves. */
const references: ReadonlySet<string> = new Set([
  ...['secretRef', 'secretKey', 'secretKeyRef', 'valueFrom', 'configMapKeyRef', 'fieldRef'],
  ...['existingSecret', 'existingSecretKey'],
]);

/** Collects the values of secret names from a tree of YAML or JSON. */
class TreeReader {
  readonly spans: Span[] = [];
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** All values of a mapping that is secret as a whole. */
  hideAll(node: Node & { kind: 'map' }): void {
    for (const pair of node.pairs) this.#hide(pair.node);
  }

  read(node: Node): void {
    if (node.kind === 'map') for (const pair of node.pairs) this.#pair(pair, node.pairs);
    else if (node.kind === 'list') this.#list(node.items);
    else this.#assignment(node);
  }

  #pair({ key, node }: Pair, siblings: readonly Pair[]): void {
    const named = key === 'value' && siblings.some(namesSecret);
    if (named || isSecret(key)) this.#hide(node);
    else this.read(node);
  }

  #list(items: readonly Node[]): void {
    items.forEach((item, at) => {
      const before = scalarText(items[at - 1]);
      // `[--client-secret, …]`, `["OIDC_CLIENT_SECRET", "…"]`
      if (before !== undefined && /^[\w.-]+$/.test(before) && isSecretName(before))
        this.#hide(item);
      else this.read(item);
    });
  }

  // `- OIDC_CLIENT_SECRET=…`, over however many lines.
  #assignment({ span }: Node): void {
    const written = this.#text.slice(span.from, span.to);
    const [start, name = ''] = /^["']?(?:--?)?([\w.-]{1,120})[ \t]*=/.exec(written) ?? [];
    if (start !== undefined && isSecret(name)) {
      const rest = { from: span.from + start.length, to: span.to };
      if (!isHarmless(this.#text.slice(rest.from, rest.to))) this.spans.push(rest);
    }
  }

  #hide(node: Node): void {
    if (node.kind === 'map' && node.pairs.some(({ key }) => references.has(key))) {
      for (const { key, node: value } of node.pairs) if (!references.has(key)) this.#hide(value);
      return;
    }
    if (!isHarmless(this.#text.slice(node.span.from, node.span.to))) this.spans.push(node.span);
  }
}

function namesSecret({ key, node }: Pair): boolean {
  const text = key === 'name' || key === 'key' ? scalarText(node) : undefined;
  return text !== undefined && isSecret(text);
}
