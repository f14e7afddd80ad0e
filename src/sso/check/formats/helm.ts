import { newEntry, type Entry } from '../entry.ts';
import { byHelmPath, byVariable } from '../names.ts';
import { emptyReading, type Reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { settings } from '../../settings.ts';
import { valueOfVariable } from '../variables.ts';
import { child, fieldsOf, scalarText, styleOf, valueOf, type Field } from './yaml-values.ts';
import type { Node } from './yaml-tree.ts';
import { readYaml } from './yaml-text.ts';

const config = ['openmetadata', 'config'];

/** Blocks that a part of the values may begin with, and where they belong. */
const parts: Readonly<Record<string, readonly string[]>> = {
  config: ['openmetadata'],
  authentication: config,
  authorizer: config,
  jwtTokenConfiguration: config,
  oidcConfiguration: [...config, 'authentication'],
};

/** Reads values of the chart, and the variables of `extraEnvs`. `excerpt` as in readServerYaml. */
export function readHelm(source: Source, { excerpt }: { excerpt: boolean }): Reading {
  const reading = emptyReading(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  for (const root of yaml.roots) {
    const names = root.kind === 'map' ? root.pairs.map(({ key }) => key) : [];
    const part = names.find((name) => Object.hasOwn(parts, name));
    const path = excerpt && part !== undefined ? (parts[part] ?? []) : [];
    for (const field of fieldsOf(reading, root, path)) {
      const entry = entryOf(source, field);
      if (entry) reading.entries.push(entry);
      if (field.use.path.join() === 'extraEnvs') {
        reading.entries.push(...extraEnvs(source, field.node));
      }
    }
  }
  return reading;
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
