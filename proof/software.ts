import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { versions } from './guide/library.ts';
import { findChart } from './record/chart.ts';
import { compare, newestOf } from './record/order.ts';
import { recordFile, type ReleaseRecord } from './record/record.ts';
import { newestBuilds } from './record/server.ts';
import { factsAt, type Facts } from './record/spans.ts';
import { cache, NotHere } from './tools/cache.ts';
import {
  findCompose,
  findDocker,
  findHelm,
  findHelm3,
  findJava,
  findKubectl,
  findPython,
  findWheel,
  type Found,
} from './tools/find.ts';

/** Something of one release on this machine, or why it is not there, in one sentence. */
export type Place = { path: string; release: string } | { missing: string };

/** Everything that emitted files are given to. */
export interface Software {
  helm: Found;
  /** For those who still run it. */
  helm3: Found;
  kubectl: Found;
  compose: Found;
  docker: Found;
  python: Found;
  /** Java with the library that reads openmetadata.yaml in the server. */
  dropwizard: Found;
  /** By minor release: what the newest release of it knows. */
  facts: Readonly<Record<string, Facts>>;
  /** By minor release: the folder of its newest chart. */
  charts: Readonly<Record<string, Place>>;
  /** By minor release: the classes of its newest release. */
  classes: Readonly<Record<string, Place>>;
}

export function readRecord(): ReleaseRecord {
  return JSON.parse(readFileSync(recordFile, 'utf8')) as ReleaseRecord;
}

/**
 * Finds or fetches what there is for the proof; what is not to be had says why. What takes minutes to
 * build is only built for `all`.
 */
export async function findSoftware(all = false): Promise<Software> {
  const record = readRecord();
  const [helm, helm3, kubectl, compose, docker, python, dropwizard] = await Promise.all([
    findHelm(),
    findHelm3(all),
    findKubectl(),
    findCompose(all),
    findDocker(),
    findPython(),
    findJava('Dropwizard'),
  ]);
  const facts: Record<string, Facts> = {};
  const charts: Record<string, Place> = {};
  const classes: Record<string, Place> = {};
  await Promise.all(
    versions.map(async (version) => {
      const release = newestOf(version, record.server.published);
      facts[version] = factsAt(record.server.settings, release ?? version);
      charts[version] = await chartFor(version, record);
      classes[version] = await classesOf(release, python);
    }),
  );
  return { helm, helm3, kubectl, compose, docker, python, dropwizard, facts, charts, classes };
}

/** The newest chart of a release, else the newest before it: 2.0 has none of its own yet. */
async function chartFor(version: string, { chart }: ReleaseRecord): Promise<Place> {
  const folder = process.env['CHARTS_DIR'];
  const here = folder !== undefined && existsSync(folder) ? readdirSync(folder) : undefined;
  const known = (here ?? chart.published).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  const older = known.filter((name) => compare(name, `${version}.99999`) < 0).sort(compare);
  const release = newestOf(version, known) ?? older.at(-1);
  if (release === undefined) return { missing: `There is no chart for ${version}.` };
  return placed(release, () => findChart(release));
}

async function classesOf(release: string | undefined, python: Found): Promise<Place> {
  if ('missing' in python) return python;
  if (release === undefined) return { missing: 'The record names no release of it.' };
  // A build that is here already will do; else the newest that PyPI has of the release.
  const folder = `${cache}/classes`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const build = newestBuilds(names.map((name) => name.replace(/\.zip$/, ''))).get(release);
  return placed(release, () => findWheel(python.path, build ?? `${release}.*`));
}

async function placed(release: string, find: () => Promise<string>): Promise<Place> {
  try {
    return { release, path: await find() };
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    return { missing: error.message };
  }
}
