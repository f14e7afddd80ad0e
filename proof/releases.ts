/**
 * `npm run releases` reads what each release of OpenMetadata and of its chart knows of sign-in and
 * writes it to proof/releases.json, and what differs between them to the library, src/sso/upgrade/.
 * With `--check` it writes nothing, says what is new, gone or changed against that file, and ends with
 * 1 when anything is. `--check 2.0.7` looks at that one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compactJson } from './compact.ts';
import { chartSource } from './record/chart.ts';
import { checkSource } from './record/check.ts';
import { differingFile, differingModule, newestFile, newestModule } from './record/differing.ts';
import { recordFile, renewed, type ReleaseRecord, type SourceRecord } from './record/record.ts';
import { serverSource } from './record/server.ts';
import type { Source } from './record/source.ts';
import { NotHere } from './tools/cache.ts';

const check = process.argv.includes('--check');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const before = existsSync(recordFile)
  ? (JSON.parse(readFileSync(recordFile, 'utf8')) as ReleaseRecord)
  : undefined;

const sources: [name: keyof ReleaseRecord, find: () => Promise<Source>][] = [
  ['server', serverSource],
  ['chart', () => Promise.resolve(chartSource)],
];

let wrong = 0;
const record: Partial<ReleaseRecord> = { ...before };
for (const [name, find] of sources) {
  try {
    const source = await find();
    if (check) await say(source, before?.[name]);
    else record[name] = await read(source, before?.[name]);
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    wrong += 1;
    console.error(`${name}: nothing was read. ${error.message}`);
  }
}
if (!check && Object.keys(record).length > 0) writeFileSync(recordFile, compactJson(record, 3));
if (!check && isWhole(record)) {
  writeFileSync(differingFile, differingModule(record));
  writeFileSync(newestFile, newestModule(record));
}
process.exitCode = wrong > 0 ? 1 : 0;

function isWhole(one: Partial<ReleaseRecord>): one is ReleaseRecord {
  return one.server !== undefined && one.chart !== undefined;
}

async function read(source: Source, known: SourceRecord | undefined): Promise<SourceRecord> {
  const { record: renewedRecord, problems } = await renewed(source, known);
  const { published, read: done, settings } = renewedRecord;
  for (const problem of problems) console.error(`${source.name} ${problem}`);
  wrong += problems.length;
  const [releases, reads, names] = [published, done, Object.keys(settings)].map(({ length }) =>
    String(length),
  );
  console.log(`${source.name}: ${releases} releases, ${reads} read, ${names} settings`);
  return renewedRecord;
}

async function say(source: Source, known: SourceRecord | undefined): Promise<void> {
  const { lines, problems, read: count } = await checkSource(source, known, only);
  for (const line of lines) console.log(`${source.name} ${line}`);
  for (const problem of problems) console.error(`${source.name} ${problem}`);
  const differences = String(lines.length);
  console.log(`${source.name}: ${String(count)} releases read, ${differences} lines of news`);
  wrong += lines.length + problems.length;
}
