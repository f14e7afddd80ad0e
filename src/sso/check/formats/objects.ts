import { newEntry, type Entry } from '../entry.ts';
import { isOurPath } from '../looks.ts';
import { isOurs } from '../our-lines.ts';
import { byVariable } from '../names.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { FormatReader, ReadOptions } from '../read.ts';
import type { Source, Span } from '../source.ts';
import { valueOfVariable } from '../variables.ts';
import { helmEntries, helmSetting } from './helm.ts';
import { readYaml } from './yaml-text.ts';
import type { Node, Pair } from './yaml-tree.ts';
import { fieldEntries } from './server-yaml.ts';
import { child, fieldsOf, scalarText, styleOf } from './yaml-values.ts';

/**
 * Reads objects in YAML or JSON that hold our settings wherever: `env` of Kubernetes and ECS, `Env` of
 * `docker inspect`, ConfigMaps and Secrets (base64 or not, with variables or whole files), values of a
 * chart within those of another or of ArgoCD and Flux, Ansible, and a JSON Patch.
 */
export const objects: FormatReader = { read };

function read(source: Source, options: ReadOptions): ParsedText {
  const reading = nothingParsed(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  const walker = new Walker(reading, options);
  for (const root of yaml.roots) {
    walker.encoded = scalarText(child(root, 'kind')) === 'Secret' ? child(root, 'data') : undefined;
    walker.walk(root);
  }
  return { ...reading, entries: walker.entries, within: walker.within };
}

class Walker {
  readonly entries: Entry[] = [];
  readonly within: ParsedText[] = [];
  /** The mapping of a Secret whose values are in base64. */
  encoded: Node | undefined;
  #reading: ParsedText;
  #options: ReadOptions;

  constructor(reading: ParsedText, options: ReadOptions) {
    this.#reading = reading;
    this.#options = options;
  }

  walk(node: Node): void {
    if (node.kind === 'list') for (const item of node.items) this.#item(item);
    else if (node.kind === 'map') this.#map(node);
  }

  #item(item: Node): void {
    const text = scalarText(item);
    const [, name, value = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text ?? '') ?? [];
    if (name !== undefined && isOurs(name)) {
      const written = this.#source.text.slice(item.span.from, item.span.to);
      const quote = /^["']/.test(written) ? 1 : 0;
      const from = item.span.from + quote;
      const keySpan = { from, to: from + name.length };
      const span = { from: keySpan.to + 1, to: item.span.to - quote };
      this.#variable(name, keySpan, { span, text: value, style: 'raw' });
    } else this.walk(item);
  }

  #map(node: Node & { kind: 'map' }): void {
    if (child(child(node, 'openmetadata'), 'config')) {
      const helm = nothingParsed({ ...this.#source, format: 'helm' });
      helm.entries.push(...helmEntries(helm, node));
      helm.keys = helm.keys.filter(({ path }) => path[0] === 'openmetadata');
      this.within.push({ ...helm, part: true });
      return;
    }
    const named = child(node, 'name');
    const name = scalarText(named);
    const value = child(node, 'value');
    if (named && name !== undefined && isOurs(name)) this.#named(name, named.span, value);
    else if (named && name !== undefined && value && isOurPath(name)) {
      const helm = nothingParsed({ ...this.#source, format: 'helm' });
      const text = scalarText(value) ?? '';
      const entry = helmSetting(helm.source, name, named.span, value.span, text);
      if (entry) this.within.push({ ...helm, entries: [entry], part: true });
    } else if (child(node, 'op') && value) this.#step(scalarText(child(node, 'path')), value);
    else for (const pair of node.pairs) this.#pair(pair, node === this.encoded);
  }

  // A step of a JSON Patch, RFC 6902: of the settings of sign-in, or of an object that holds some.
  #step(pointer: string | undefined, value: Node): void {
    if (/^\/(?:authentication|authorizer)Configuration\b/.test(pointer ?? '')) {
      this.#patch(pointer, value);
    } else this.walk(value);
  }

  #patch(pointer: string | undefined, value: Node): void {
    const path = pointer?.split('/').slice(1) ?? [];
    const server = nothingParsed({ ...this.#source, format: 'server-yaml' });
    const use = { source: server.source, path, span: value.span, valueSpan: value.span };
    const below = fieldsOf(server, value, path);
    server.entries.push(
      ...fieldEntries(server.source, [{ use: { ...use, mapping: false }, node: value }, ...below]),
    );
    this.within.push({ ...server, keys: [], part: true });
  }

  #pair({ key, keySpan, node }: Pair, encoded: boolean): void {
    const written = scalarText(node);
    const text = written === undefined || !encoded ? written : decoded(written);
    if (text === undefined) {
      if (written === undefined) this.walk(node);
      return;
    }
    if (isOurs(key)) {
      const style = encoded ? 'fixed' : styleOf(node);
      this.#variable(key, keySpan, { span: node.span, text, style });
    } else if (text.includes('\n')) this.#file(node, text, encoded);
  }

  // A whole file in a value. Where it is encoded, all it says stands in that one place.
  #file({ span }: Node, text: string, encoded: boolean): void {
    if (!encoded) {
      const inner = this.#options.inner(alone(this.#source.text, span));
      if (inner) this.within.push(inner);
      return;
    }
    const inner = this.#options.inner(text);
    if (!inner) return;
    const source = { ...this.#source, format: inner.source.format };
    const entries = inner.entries.map((entry): Entry => {
      const { value } = entry;
      const list = typeof value === 'object' && value !== null && 'items' in value;
      const items = list ? value.items.map(({ text }) => ({ text, style: 'fixed' as const })) : [];
      return {
        ...{ ...entry, source, span, keySpan: span, style: 'fixed', twins: [] },
        value: list ? { items } : value,
      };
    });
    this.within.push({ ...nothingParsed(source), entries, part: true });
  }

  #named(name: string, keySpan: Span, value: Node | undefined): void {
    const text = scalarText(value);
    if (value && text !== undefined) {
      this.#variable(name, keySpan, { span: value.span, text, style: styleOf(value) });
      return;
    }
    const key = byVariable.get(name);
    const place = { source: this.#source, name, keySpan, span: keySpan, ...(key && { key }) };
    this.entries.push(
      newEntry({ ...place, value: undefined, style: 'fixed', marks: ['reference'] }),
    );
  }

  #variable(name: string, keySpan: Span, { span, text, style }: Written): void {
    const key = byVariable.get(name);
    const { value, broken } = valueOfVariable(text);
    this.entries.push(
      newEntry({
        ...{ source: this.#source, name, keySpan, span, style, text, value },
        ...(key && { key }),
        marks: broken ? ['not-yaml'] : [],
      }),
    );
  }

  get #source(): Source {
    return this.#reading.source;
  }
}

type Written = Pick<Entry, 'span' | 'style'> & { text: string };

/** A text of the same length with nothing in it but the lines of a block. */
function alone(text: string, { from, to }: Span): string {
  const start = text.indexOf('\n', from);
  const inner = start < 0 || start > to || /["']/.test(text.charAt(from)) ? from : start;
  return text.slice(0, inner).replace(/[^\n]/g, ' ') + text.slice(inner, to);
}

// In any of the two alphabets; undefined when it is none, or bytes of something else.
function decoded(text: string): string | undefined {
  const clean = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(clean)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(clean.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
