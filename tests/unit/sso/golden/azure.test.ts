import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { commands } from '../../../../src/sso/emit/commands.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { unmarked } from '../check/marked.ts';
import { traps } from '../check/trap-table.ts';
import { everyInstallation } from '../installations.ts';

/**
 * What Azure's readers get, as digests: a change to the shape of the library changes none of them.
 * A change that is meant is recorded with `UPDATE_GOLDEN=1 node --test` on this file, and stands in the
 * same commit as its reason.
 */
const record = new URL('azure.json', import.meta.url);

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function now(): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const answers of everyInstallation(['azure'])) {
    const { target, cloud, flow, version, replicas, tlsProxy } = answers;
    const { plan: planned, findings } = plan(answers);
    const files = emit(planned, target).map((file) => [file.name, textOf(file)]);
    const name = [target, cloud, flow, version, replicas, tlsProxy ? 'proxy' : 'direct'].join(' ');
    digests[name] = digest([files, commands(planned, target), findings]);
  }
  for (const { trap, name, text, format, situation } of traps) {
    const pasted = { name: 'pasted', text: unmarked(text).text, ...(format && { format }) };
    const asked = { version: '1.12', ...situation } as const;
    digests[`${trap} ${name}`] = digest(diagnose([pasted], asked));
  }
  return digests;
}

test('Azure’s files, commands, findings and diagnoses are what they were', () => {
  const actual = now();
  if (process.env['UPDATE_GOLDEN']) {
    writeFileSync(record, `${JSON.stringify(actual, null, 2)}\n`);
  }
  const expected = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>;
  const different = Object.keys({ ...expected, ...actual }).filter(
    (name) => actual[name] !== expected[name],
  );
  assert.deepEqual(different, []);
});
