import { parseDocument } from 'yaml';
import type { Setting } from '../guide/library.ts';
import type { Facts } from '../record/spans.ts';

/** A tree as openmetadata.yaml holds it. */
export type Tree = Record<string, unknown>;

/**
 * The sign-in blocks of conf/openmetadata.yaml as a release ships it: each setting that the release
 * knows, as `${VARIABLE:-default}`. The names come from the settings table, the keys from the classes.
 */
export function confFile(settings: readonly Setting[], facts: Facts): string {
  const lines: string[] = [];
  let open: string[] = [];
  for (const setting of settings) {
    const { env, yaml } = setting;
    if (env === undefined || yaml === undefined || facts[yaml] === undefined) continue;
    const keys = yaml.split('.');
    const parents = keys.slice(0, -1);
    const same = keys.findIndex((key, depth) => key !== open[depth]);
    parents.slice(same).forEach((key, at) => lines.push(`${'  '.repeat(same + at)}${key}:`));
    open = parents;
    lines.push(
      `${'  '.repeat(parents.length)}${keys.at(-1) ?? ''}: \${${env}:-${defaultOf(setting)}}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A default as conf/openmetadata.yaml and the quickstart file write it. */
export function defaultOf({ type, defaults }: Setting): string {
  const value = defaults?.server;
  if (type === 'list') return JSON.stringify(value ?? []);
  if (value === undefined) return type === 'string' || type === 'url' ? '""' : '';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/**
 * Puts variables into a text as Dropwizard does before it is YAML: `${NAME}`, `${NAME:-default}`, what
 * comes out is looked at again, `$${…}` stays, and so does a name that nobody set.
 */
export function substitute(
  text: string,
  env: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string {
  return text.replace(/(\$?)\$\{([^}]*)\}/g, (all, escape: string, content: string) => {
    if (escape) return all.slice(1);
    const end = content.indexOf(':-');
    const name = end < 0 ? content : content.slice(0, end);
    const value = env[name] ?? (end < 0 ? undefined : content.slice(end + 2));
    if (value === undefined) return all;
    if (inside.includes(name)) throw new Error(`\${${name}} leads to itself.`);
    return substitute(value, env, [...inside, name]);
  });
}

/** Reads a configuration as the server does: variables, then YAML 1.1. */
export function readConf(
  text: string,
  env: Readonly<Record<string, string>>,
): { tree: Tree } | { refused: string } {
  try {
    const document = parseDocument(substitute(text, env), { version: '1.1', logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return { refused: error.message };
    const tree: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof tree === 'object' && tree !== null
      ? { tree: tree as Tree }
      : { refused: 'The file holds no settings.' };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** Lays a reader's file over the one that OpenMetadata ships, as its keys are changed in place. */
export function laidOver(under: Tree, over: Tree): Tree {
  const merged: Tree = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isTree(value) && isTree(below) ? laidOver(below, value) : value;
  }
  return merged;
}

/** Blocks that the server looks at for one value of `provider` alone. */
const blocksOf: Readonly<Record<string, string>> = {
  ldapConfiguration: 'ldap',
  samlConfiguration: 'saml',
};

/**
 * A tree without the blocks of providers that are not chosen: OpenMetadata ships them with nothing in
 * what they require.
 */
export function inUse(tree: Tree): Tree {
  const own = tree['authenticationConfiguration'];
  if (!isTree(own)) return tree;
  const used = Object.entries(own).filter(
    ([key]) => blocksOf[key] === undefined || blocksOf[key] === own['provider'],
  );
  return { ...tree, authenticationConfiguration: Object.fromEntries(used) };
}

/** What stands at a dotted path. */
export function valueAt(tree: Tree, path: string): unknown {
  let node: unknown = tree;
  for (const key of path.split('.')) node = isTree(node) ? node[key] : undefined;
  return node;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
