import { helmPath } from '../../settings/setting.ts';
import { settings, type SettingKey } from '../../settings/table.ts';
import { chartBrokenKeys, chartConfigKeys, chartTopKeys } from '../../settings/chart.ts';
import { acceptedKeys, newestRelease, unreleasedKeys } from '../../settings/unreleased.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding, Format } from '../finding.ts';
import { byHelmPath, byYamlPath, settingKeys } from '../names.ts';
import { nameMeant } from '../../text/nearest.ts';
import type { KeyUse } from '../parsed-text.ts';
import { at, edit, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';
import { isMisplaced } from './misplaced-block.ts';

interface Schema {
  /** Blocks we know, each with the keys it has. */
  blocks: ReadonlyMap<string, ReadonlySet<string>>;
  pathOf: (key: SettingKey) => string | undefined;
  /** What becomes of a file with an unknown key. */
  outcome: string;
  /** It may have keys that we do not know, as a newer server gives them. */
  open?: true;
}

function blocksOf(
  paths: Iterable<string>,
  more: Readonly<Record<string, readonly string[]>>,
): Map<string, Set<string>> {
  const blocks = new Map<string, Set<string>>();
  const add = (path: string): void => {
    const dot = path.lastIndexOf('.');
    const block = path.slice(0, dot);
    blocks.set(block, (blocks.get(block) ?? new Set()).add(path.slice(dot + 1)));
  };
  for (const path of paths) {
    const names = path.split('.');
    for (let end = 2; end <= names.length; end += 1) add(names.slice(0, end).join('.'));
  }
  for (const [block, keys] of Object.entries(more)) for (const key of keys) add(`${block}.${key}`);
  return blocks;
}

const secretKeys = ['secretRef', 'secretKey'];
const secretPaths = settingKeys.flatMap((key) => {
  const { helm } = settings[key];
  return typeof helm === 'object' ? [helm.path] : [];
});

const serverYaml: Schema = {
  blocks: blocksOf(byYamlPath.keys(), acceptedKeys),
  pathOf: (key) => settings[key].yaml,
  outcome: 'the server refuses it',
};

const schemas: Partial<Record<Format, Schema>> = {
  'server-yaml': serverYaml,
  'auth-json': { ...serverYaml, outcome: 'the server does not read it', open: true },
  helm: {
    blocks: blocksOf(byHelmPath.keys(), {
      ...chartBrokenKeys,
      ...Object.fromEntries(secretPaths.map((path) => [path, secretKeys])),
      'openmetadata.config.fernetkey': secretKeys,
      'openmetadata.config': [...chartConfigKeys],
      openmetadata: ['config'],
    }),
    pathOf: (key) => helmPath(settings[key]),
    outcome: 'the chart refuses it',
  },
};

/**
 * A key that its block does not have: `misspelt-key`, `helm-no-key` (the variable goes into
 * extraEnvs), `chart-only-key`, `misplaced-key` (another block has it), `flat-key` (a path in one key),
 * `unreleased-key` (no release has it yet), `unknown-key`.
 *
 * The server's classes forbid additional properties (openmetadata-ingestion, generated schemas). The
 * chart's values.schema.json allows none in these blocks (helm-charts#462 and azure/kubernetes of the
 * documentation up to 1.12 for the flat key).
 */
export const unknownKey: Rule = {
  name: 'unknown-key',
  at: 'start',
  codes: [
    'misspelt-key',
    'helm-no-key',
    'chart-only-key',
    'misplaced-key',
    'flat-key',
    'unreleased-key',
    'unknown-key',
  ],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, keys }) => {
    const schema = source.format && schemas[source.format];
    if (!schema) return [];
    const present = new Set(keys.map(({ path }) => path.join('.')));
    return keys.flatMap((use) => {
      const block = use.path.slice(0, -1).join('.');
      const name = use.path.at(-1) ?? '';
      const known = schema.blocks.get(block);
      if (!known || known.has(name) || isMisplaced(use)) return [];
      if (schema.open && sameName(block, name, schema.pathOf) === undefined) {
        const message = `No release up to ${newestRelease} has a key of this name here, so none reads it.`;
        return [at(source, use.span, { code: 'unknown-key', severity: 'note', message })];
      }
      return [at(source, use.span, remarkOn(use, { schema, block, name, known, present }))];
    });
  });
}

// In whichever block and file: it is refused in all.
const unreleasedNames: ReadonlySet<string> = new Set(
  [...unreleasedKeys].map((path) => path.slice(path.lastIndexOf('.') + 1)),
);

interface Unknown {
  schema: Schema;
  block: string;
  name: string;
  known: ReadonlySet<string>;
  present: ReadonlySet<string>;
}

function remarkOn(use: KeyUse, { schema, block, name, known, present }: Unknown): Remark {
  const { source } = use;
  const { outcome, pathOf } = schema;
  const error = (code: string, message: string, fix?: string): Remark => ({
    ...{ code, severity: 'error', message },
    fix:
      fix !== undefined && !present.has(`${block}.${fix}`)
        ? edit(use.source, use.span, fix)
        : undefined,
  });
  if (name.includes('.')) {
    const message = `This is one key with a dot in it, and ${outcome}. Write each part on a line of its own, indented.`;
    const [parent, last = '', ...more] = name.split('.');
    const inside = more.length === 0 && parent === block.slice(block.lastIndexOf('.') + 1);
    return error('flat-key', message, inside && known.has(last) ? last : undefined);
  }
  if (unreleasedNames.has(name)) {
    const message = `The sources of OpenMetadata have this key, but no release up to ${newestRelease} has it, so ${outcome}. Remove it.`;
    return error('unreleased-key', message);
  }
  if (source.format === 'helm' && chartTopKeys.has(name)) {
    return error('misplaced-key', `This key belongs at the left margin; here ${outcome}.`);
  }
  const meant = sameName(block, name, pathOf);
  const path = meant && pathOf(meant);
  if (meant && path === undefined) return error(...elsewhere(use, meant));
  if (path !== undefined) {
    const last = path.slice(path.lastIndexOf('.') + 1);
    const here = path === `${block}.${last}`;
    if (!here) {
      return error(
        'misplaced-key',
        `This key belongs under ${path.slice(0, path.lastIndexOf('.'))}; here ${outcome}.`,
      );
    }
    const message = `There is no key of this name here, so ${outcome}. It is called ${last}.`;
    // A reference is not made from a text by another name.
    const reference = meant !== undefined && typeof settings[meant].helm === 'object';
    return error('misspelt-key', message, reference && !use.mapping ? undefined : last);
  }
  const near = nameMeant(name, known);
  if (near !== undefined) {
    const message = `There is no key of this name here, so ${outcome}. Did you mean ${near.name}?`;
    return error('misspelt-key', message, near.sure ? near.name : undefined);
  }
  const keys = known.size > 4 ? '' : ` It has ${[...known].join(', ')}.`;
  return error('unknown-key', `There is no key of this name in this block, so ${outcome}.${keys}`);
}

/** A setting that has no key in this format at all. */
function elsewhere({ source }: KeyUse, key: SettingKey): [code: string, message: string] {
  if (source.format !== 'helm') {
    return ['chart-only-key', 'Only the values of the chart have this key. Remove it here.'];
  }
  const { env } = settings[key];
  const way = env === undefined ? '' : ` Pass the variable ${env} in extraEnvs.`;
  return ['helm-no-key', `The chart has no key for this setting and refuses it.${way}`];
}

// A map, since a key may be called constructor.
const moved: ReadonlyMap<string, SettingKey> = new Map([
  ['promptType', 'oidcPrompt'],
  ['prompt', 'oidcPrompt'],
  ['clientSecret', 'oidcClientSecret'],
  ['secret', 'oidcClientSecret'],
  ['initialAdmins', 'adminPrincipals'],
]);

/** The setting that goes by this name in another format, or in another block. */
function sameName(
  block: string,
  name: string,
  pathOf: (key: SettingKey) => string | undefined,
): SettingKey | undefined {
  const candidates = settingKeys.filter((key) => {
    const { env, yaml } = settings[key];
    const paths = [yaml, helmPath(settings[key]), env];
    return paths.some((path) => path?.slice(path.lastIndexOf('.') + 1) === name);
  });
  const group = block.slice(block.lastIndexOf('.') + 1).replace('Configuration', '');
  const inBlock = candidates.find((key) => {
    const { yaml } = settings[key];
    return pathOf(key)?.startsWith(`${block}.`) === true && yaml?.includes(group) === true;
  });
  return inBlock ?? moved.get(name) ?? candidates[0];
}
