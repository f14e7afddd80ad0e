import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { textOf, textOfPiece, type EmittedFile } from '../../../../src/sso/emit/emit.ts';
import type { Piece } from '../../../../src/sso/text/pieces.ts';
import type { PlannedSetting, Value } from '../../../../src/sso/settings/given.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import type { Target } from '../../../../src/sso/server/targets.ts';
import { readComposeEnv } from './compose-env.ts';

type Plain = boolean | number | string | string[] | Record<string, string>;
type Mapping = Record<string, unknown>;

/** The value a server should end up with, blanks as they are shown. */
export function plainValue(value: Value): Plain {
  if (typeof value !== 'object') return value;
  const join = (pieces: Piece[]): string => pieces.map(textOfPiece).join('');
  if ('text' in value) return join(value.text);
  if ('list' in value) return value.list.map(join);
  return Object.fromEntries(Object.entries(value.map).map(([name, one]) => [name, join(one)]));
}

/** Settings with the value each has where the server reads it, found by the table's own names. */
export function readBack(files: readonly EmittedFile[], target: Target): Map<SettingKey, unknown> {
  const found = readers[target](new Map(files.map((file) => [file.name, textOf(file)])));
  for (const file of files) assert.ok(textOf(file).endsWith('\n'), `${file.name} ends in a line`);
  return found;
}

/** Which of the planned settings have a place at a target at all. */
export function hasPlace({ key }: PlannedSetting, target: Target): boolean {
  const { env, yaml, helm } = settings[key];
  return { docker: env, 'bare-metal': yaml, kubernetes: helm }[target] !== undefined;
}

const readers: Record<Target, (files: Map<string, string>) => Map<SettingKey, unknown>> = {
  docker(files) {
    const variables = readComposeEnv(files.get('openmetadata-sso.env') ?? '');
    const override = parseBoth(files.get('docker-compose.override.yml') ?? 'services: {}');
    const services = Object.values(override['services'] as Record<string, Mapping>);
    assert.ok(services.length === 0 || services.length === 2);
    assert.deepEqual(
      services[0]?.['environment'],
      services[1]?.['environment'],
      'the same for both',
    );
    const extra = (services[0]?.['environment'] ?? {}) as Record<string, string>;
    for (const [name, value] of Object.entries(extra)) {
      assert.equal(typeof value, 'string', 'Compose wants text');
      const inEnv = variables.get(name);
      if (inEnv !== undefined) {
        assert.equal(value, `\${${name}:?}`, `${name} is in both files only to be passed on`);
        continue;
      }
      assert.ok(!value.includes('$'), 'Compose would interpolate');
      variables.set(name, value);
    }
    return fromVariables(variables);
  },

  'bare-metal'(files) {
    const text = files.get('openmetadata-sso.yaml') ?? '';
    assert.ok(!text.includes('${'), 'the server would fill this in');
    return fromPaths(parseBoth(text), (key) => settings[key].yaml);
  },

  kubernetes(files) {
    const { extraEnvs, extraVolumes, extraVolumeMounts, ...values } = parseBoth(
      files.get('values-sso.yaml') ?? '',
    );
    assert.equal(extraVolumes === undefined, extraVolumeMounts === undefined);
    const entries = (extraEnvs ?? []) as { name: string; value: string }[];
    const found = fromPaths(values, (key) => {
      const place = settings[key].helm;
      return typeof place === 'object' ? place.path : place === 'extraEnvs' ? undefined : place;
    });
    // The chart's text, which the server reads as what it is.
    const parameters = found.get('oidcCustomParams');
    if (parameters !== undefined) {
      assert.equal(typeof parameters, 'string', 'the chart wants text');
      found.set('oidcCustomParams', parse(String(parameters)));
    }
    const variables = new Map(entries.map(({ name, value }) => [name, value]));
    assert.equal(variables.size, entries.length, 'each variable once');
    for (const [key, value] of fromVariables(variables)) {
      assert.equal(settings[key].helm, 'extraEnvs', `${key} has a key of its own in the chart`);
      found.set(key, value);
    }
    return found;
  },
};

// The server puts each variable into conf/openmetadata.yaml, then parses that.
function fromVariables(variables: Map<string, string>): Map<SettingKey, unknown> {
  for (const [name, value] of variables) {
    assert.match(value, /^[ -~]+$/, `${name}: ASCII survives every locale, empty means default`);
    assert.ok(!value.includes('${'), 'the server would fill this in');
  }
  const lines = [...variables].map(([name, value]) => `${name}: ${value}\n`);
  const block = variables.size === 0 ? {} : parseBoth(lines.join(''));
  assert.deepEqual(Object.keys(block), [...variables.keys()], 'no value runs into the next');
  return new Map(Object.entries(block).map(([name, value]) => [keyOf(name), value]));
}

/** The setting that stands for a variable: the first of two that share one. */
export function keyOf(variable: string): SettingKey {
  const keys = Object.keys(settings) as SettingKey[];
  const key = keys.find((one) => settings[one].env === variable);
  assert.ok(key, `${variable} is not in the settings table`);
  return key;
}

function parseBoth(text: string): Mapping {
  const modern = parse(text, { version: '1.2', uniqueKeys: true, strict: true }) as Mapping;
  const old = parse(text, { version: '1.1', uniqueKeys: true, strict: true }) as Mapping;
  assert.deepEqual(old, modern, 'YAML 1.1 and 1.2 agree');
  return modern;
}

function fromPaths(
  root: Mapping,
  pathOf: (key: SettingKey) => string | undefined,
): Map<SettingKey, unknown> {
  const byPath = new Map(
    (Object.keys(settings) as SettingKey[]).map((key) => [pathOf(key), key] as const),
  );
  const found = new Map<SettingKey, unknown>();
  const walk = (node: unknown, path: string): void => {
    const key = path === '' ? undefined : byPath.get(path);
    if (key !== undefined) {
      found.set(key, node);
      return;
    }
    assert.ok(node !== null && typeof node === 'object', `${path} is not in the settings table`);
    for (const [name, child] of Object.entries(node)) walk(child, path ? `${path}.${name}` : name);
  };
  walk(root, '');
  return found;
}
