import { newEntry, type Entry } from '../entry.ts';
import { fallbackEntry } from '../fallback.ts';
import { byYamlPath } from '../names.ts';
import type { ParsedText } from '../parsed-text.ts';
import type { Source } from '../source.ts';
import { loneReference } from '../variables.ts';
import { readBlocks } from './yaml-blocks.ts';
import { scalarText, styleOf, valueOf, type Field } from './yaml-values.ts';

const a = 'authenticationConfiguration';

/** Blocks that a part of the file may begin with, and where they belong. */
const parts: Readonly<Record<string, readonly string[]>> = {
  oidcConfiguration: [a],
  samlConfiguration: [a],
  ldapConfiguration: [a],
  idp: [a, 'samlConfiguration'],
  sp: [a, 'samlConfiguration'],
};

/**
 * Reads conf/openmetadata.yaml. A value that is only `${NAME:-default}` is the default; where the
 * variable is pasted too, config.ts puts it in. `excerpt`: a block may stand alone at the root.
 */
export function readServerYaml(source: Source, { excerpt }: { excerpt: boolean }): ParsedText {
  return readBlocks(source, { excerpt, parts, settingPaths: byYamlPath.keys() }, (field) =>
    fieldEntries(source, [field]),
  );
}

/** What some fields of such a file are worth. */
export function fieldEntries(source: Source, fields: readonly Field[]): Entry[] {
  return fields.flatMap((field) => entryOf(source, field) ?? []);
}

function entryOf(source: Source, { use, node }: Field): Entry | undefined {
  const path = use.path.join('.');
  const key = byYamlPath.get(path);
  const directory = /^authenticationConfiguration\.(?:saml|ldap)Configuration\./.test(path);
  if (!key && (!directory || node.kind === 'map')) return undefined;
  const written = {
    ...{ source, name: use.path.slice(1).join('.'), keySpan: use.span, span: node.span },
    ...(key && { key }),
  };
  const text = scalarText(node);
  const reference = text === undefined ? undefined : loneReference(text);
  if (reference) {
    const text = reference.fallback ?? '';
    return fallbackEntry(written, { text, variable: reference.name });
  }
  if (text?.includes('${')) {
    return newEntry({
      ...written,
      value: undefined,
      style: 'fixed',
      marks: ['placeholder-syntax'],
    });
  }
  return newEntry({ ...written, value: valueOf(node), style: styleOf(node) });
}
