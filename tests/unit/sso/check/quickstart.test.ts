import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { cache } from '../../../../proof/tools/cache.ts';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { isVersion, versions, type Version } from '../../../../src/sso/server/versions.ts';

/**
 * Folders of files that others release, one folder for each release: those the proof has fetched, or
 * one that is named. `quickstart` holds the compose file of a release.
 */
const sources = [
  {
    what: 'the values of the chart',
    folder: process.env['CHARTS_DIR'] ?? path.join(cache, 'charts'),
    file: 'values.yaml',
  },
  {
    what: 'the quickstart compose file',
    folder: process.env['QUICKSTART_DIR'] ?? path.join(cache, 'quickstart'),
    file: 'docker-compose.yml',
  },
];

function releasesIn(folder: string): [patch: string, version: Version][] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.sort().flatMap((name): [string, Version][] => {
    const version = name.split('.').slice(0, 2).join('.');
    return isVersion(version) ? [[name, version]] : [];
  });
}

for (const { what, folder, file } of sources) {
  const found = releasesIn(folder);
  for (const [patch, version] of found) {
    test(`In ${what} of ${patch} nothing is found but notes`, () => {
      const text = readFileSync(path.join(folder, patch, file), 'utf8');
      const { findings } = diagnose([{ name: file, text }], { version });
      const harm = findings.filter(({ severity }) => severity !== 'note');
      assert.deepEqual(harm, []);
    });
  }
  for (const version of versions.filter((one) => !found.some(([, known]) => known === one))) {
    test(`In ${what} of ${version} nothing is found but notes`, {
      skip: `${folder} has none of ${version}`,
    });
  }
}
