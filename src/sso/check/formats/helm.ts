import { newEntry, type Entry } from '../entry.ts';
import { byHelmPath, byVariable } from '../names.ts';
import type { ParsedText } from '../parsed-text.ts';
import type { Source, Span } from '../source.ts';
import { settings } from '../../settings/table.ts';
import { valueOfVariable } from '../variables.ts';
import { readBlocks } from './yaml-blocks.ts';
import { child, fieldsOf, scalarText, styleOf, valueOf, type Field } from './yaml-values.ts';
import type { Node } from './yaml-tree.ts';

const config = ['openmetadata', 'config'];

/** Blocks that a part of the values may begin with, and where they belong. */
const parts: Readonly<Record<string, readonly string[]>> = {
  config: ['openmetadata'],
  authentication: config,
  authorizer: config,
  jwtTokenConfiguration: config,
  oidcConfiguration: [...config, 'authentication'],
  ldapConfiguration: [...config, 'authentication'],
  saml: [...config, 'authentication'],
  idp: [...config, 'authentication', 'saml'],
  sp: [...config, 'authentication', 'saml'],
};

/** Reads values of the chart, and the variables of `extraEnvs`. `excerpt` as in readServerYaml. */
export function readHelm(source: Source, { excerpt }: { excerpt: boolean }): ParsedText {
  return readBlocks(source, { excerpt, parts, settingPaths: byHelmPath.keys() }, (field) => {
    const entry = entryOf(source, field);
    const variables = field.use.path.join() === 'extraEnvs' ? extraEnvs(source, field.node) : [];
    return [...(entry ? [entry] : []), ...variables];
  });
}

/** What the values of the chart in a tree say, wherever that tree stands. */
export function helmEntries(reading: ParsedText, tree: Node): Entry[] {
  return fieldsOf(reading, tree).flatMap((field) => {
    const entry = entryOf(reading.source, field);
    return entry ? [entry] : [];
  });
}

/**
 * A value that is given by its path, as `helm --set` does; undefined when that is no setting. Without a text it
 * depends on something that was not pasted.
 */
export function helmSetting(
  source: Source,
  path: string,
  keySpan: Span,
  span: Span,
  text: string | undefined,
): Entry | undefined {
  const key = byHelmPath.get(path);
  if (!key) return undefined;
  const name = path.split('.').slice(2).join('.');
  const place = { source, key, name, keySpan, span, style: 'raw' } as const;
  if (text === undefined) return newEntry({ ...place, value: undefined, marks: ['reference'] });
  return newEntry({ ...place, value: valueOfVariable(text).value });
}

const directories = /^openmetadata\.config\.authentication\.(?:saml|ldapConfiguration)\./;

function entryOf(source: Source, { use, node }: Field): Entry | undefined {
  const path = use.path.join('.');
  const key = byHelmPath.get(path);
  if (!key && (!directories.test(path) || node.kind === 'map')) return undefined;
  const written = {
    ...{ source, name: use.path.slice(2).join('.'), keySpan: use.span, span: node.span },
    ...(key && { key }),
    style: styleOf(node),
  };
  const secret = key !== undefined && typeof settings[key].helm === 'object';
  if (secret && node.kind === 'map') {
    return newEntry({ ...written, value: undefined, marks: ['reference'] });
  }
  if (scalarText(node)?.includes('${')) {
    return newEntry({ ...written, value: undefined, marks: ['placeholder-syntax'] });
  }
  return newEntry({ ...written, value: valueOf(node) });
}

function extraEnvs(source: Source, list: Node): Entry[] {
  if (list.kind !== 'list') return [];
  return list.items.flatMap((item) => {
    const name = child(item, 'name');
    const value = child(item, 'value');
    const variable = scalarText(name);
    if (!name || variable === undefined) return [];
    const key = byVariable.get(variable);
    const written = {
      ...{ source, name: variable, keySpan: name.span, span: value?.span ?? name.span },
      ...(key && { key }),
    };
    const text = scalarText(value);
    if (!value || text === undefined) {
      return [newEntry({ ...written, value: undefined, style: 'fixed', marks: ['reference'] })];
    }
    const read = valueOfVariable(text);
    const style = styleOf(value);
    const marks = read.broken ? (['not-yaml'] as const) : [];
    return [newEntry({ ...written, text, value: read.value, style, marks })];
  });
}
