import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { kept, NotHere } from '../tools/cache.ts';
import { findHelm } from '../tools/find.ts';
import { brief, run } from '../tools/run.ts';
import { compare } from './order.ts';
import { oldest, type Source } from './source.ts';
import type { Fact, Facts } from './spans.ts';
import { variablesOf } from './templates.ts';

const repository = 'https://helm.open-metadata.org';

/** The trees of a chart's values that sign-in depends on. */
const roots = ['authentication', 'authorizer', 'jwtTokenConfiguration', 'fernetkey'].map(
  (name) => `openmetadata.config.${name}`,
);

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
}

/**
 * What an unpacked chart knows: each value of its sign-in trees, with the type of its schema, the
 * default of its values.yaml and the variable that its templates make of it. Throws NotHere.
 */
export function readChart(folder: string): Facts {
  const text = (file: string): string => {
    const place = path.join(folder, file);
    if (!existsSync(place)) throw new NotHere(`The chart has no ${file}.`);
    return readFileSync(place, 'utf8');
  };
  const schema = parsed('values.schema.json', text, JSON.parse) as Schema;
  const values = parsed('values.yaml', text, parse);
  const templates = path.join(folder, 'templates');
  if (!existsSync(templates)) throw new NotHere('The chart has no templates.');
  const variables = variablesOf(
    readdirSync(templates)
      .filter((file) => /\.(ya?ml|tpl)$/.test(file))
      .map((file) => readFileSync(path.join(templates, file), 'utf8')),
  );
  const facts: Record<string, Fact> = {};
  for (const root of roots) walk(schemaAt(schema, root), root);
  if (!Object.values(facts).some(({ env }) => env !== undefined)) {
    throw new NotHere('No template of the chart makes a variable of a sign-in value.');
  }
  return facts;

  function walk(node: Schema | undefined, here: string): void {
    if (!node) return;
    const { secretRef, secretKey, ...inner } = node.properties ?? {};
    if (secretRef && secretKey) note(node, here, 'secret');
    for (const [name, one] of Object.entries(inner)) walk(one, `${here}.${name}`);
    if (!node.properties) note(node, here, [node.type ?? 'any'].flat().join(' or '));
  }

  function note(node: Schema, here: string, type: string): void {
    const value = at(values, here);
    const variable = variables[here];
    facts[here] = {
      type,
      ...(node.enum && { allowed: node.enum }),
      ...(node.const !== undefined && { allowed: [node.const] }),
      ...(type !== 'secret' && value !== undefined && { default: value }),
      ...(variable && { env: variable.env }),
      ...(variable?.quoted === false && { quoted: false }),
    };
  }
}

function parsed(file: string, text: (file: string) => string, read: (text: string) => unknown) {
  const content = text(file);
  try {
    return read(content);
  } catch (error) {
    const why = error instanceof Error ? brief(error.message, 100) : '';
    throw new NotHere(`The chart's ${file} is damaged: ${why}`);
  }
}

function schemaAt(schema: Schema, place: string): Schema {
  let node: Schema | undefined = schema;
  for (const name of place.split('.')) node = node?.properties?.[name];
  if (!node) throw new NotHere(`The chart's schema has no ${place}.`);
  return node;
}

function at(tree: unknown, place: string): unknown {
  let node = tree;
  for (const name of place.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
  }
  return node;
}

/** The folder of a chart: below `CHARTS_DIR` when that is set, else fetched with Helm. */
export async function findChart(release: string): Promise<string> {
  const folder = process.env['CHARTS_DIR'];
  if (folder !== undefined) {
    const place = path.join(folder, release);
    if (!existsSync(place)) throw new NotHere(`${folder} has no chart ${release}.`);
    return place;
  }
  const helm = await helmProgram();
  return kept(path.join('charts', release), async (work) => {
    const from = ['openmetadata', '--repo', repository, '--version', release];
    const args = ['pull', ...from, '--untar', '--untardir', work];
    const { code, err } = await run(helm, args, { timeout: 30_000 });
    if (code !== 0) throw new NotHere(`Helm does not get the chart ${release}: ${brief(err)}`);
    return path.join(work, 'openmetadata');
  });
}

/** Every chart since 1.9 that is to be had: those in `CHARTS_DIR`, else those in the repository. */
async function publishedCharts(): Promise<string[]> {
  const folder = process.env['CHARTS_DIR'];
  if (folder !== undefined && !existsSync(folder)) throw new NotHere(`There is no ${folder}.`);
  const names = folder === undefined ? await inRepository() : readdirSync(folder);
  const charts = names.filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  return charts.filter((name) => compare(name, oldest) >= 0).sort(compare);
}

async function inRepository(): Promise<string[]> {
  const { code, out, err } = await run('curl', [
    '--silent',
    '--show-error',
    '--fail',
    '--max-time',
    '30',
    `${repository}/index.yaml`,
  ]);
  if (code !== 0) throw new NotHere(`${repository} does not answer: ${brief(err)}`);
  const index = parse(out) as { entries?: { openmetadata?: { version: string }[] } };
  const charts = index.entries?.openmetadata;
  if (!charts) throw new NotHere(`${repository} lists no chart openmetadata.`);
  return charts.map(({ version }) => version);
}

async function helmProgram(): Promise<string> {
  const helm = await findHelm();
  if ('missing' in helm) throw new NotHere(helm.missing);
  return helm.path;
}

/** OpenMetadata's Helm chart. */
export const chartSource: Source = {
  name: 'chart',
  from: 'open-metadata/openmetadata',
  published: publishedCharts,
  read: async (release) => readChart(await findChart(release)),
};
