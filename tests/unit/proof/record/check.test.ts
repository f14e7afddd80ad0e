import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSource } from '../../../../proof/record/check.ts';
import { renewed, type SourceRecord } from '../../../../proof/record/record.ts';
import type { Source } from '../../../../proof/record/source.ts';
import type { Facts } from '../../../../proof/record/spans.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';

const older: Facts = { scope: { type: 'string' }, gone: { type: 'list' } };
const newer: Facts = { scope: { type: 'string', default: 'openid' }, added: { type: 'boolean' } };
const releases: Record<string, Facts> = {
  '1.9.0': older,
  '1.9.1': older,
  '1.10.0': older,
  '1.10.1': newer,
};

function sourceOf(known: Record<string, Facts | string>): Source {
  return {
    name: 'server',
    from: 'made up',
    published: () => Promise.resolve(Object.keys(known)),
    read: (release) => {
      const facts = known[release] ?? 'There is none.';
      return typeof facts === 'string'
        ? Promise.reject(new NotHere(facts))
        : Promise.resolve(facts);
    },
  };
}

async function recordOf(known: Record<string, Facts>): Promise<SourceRecord> {
  return (await renewed(sourceOf(known), undefined)).record;
}

describe('Checking the record', () => {
  it('has nothing to say where nothing is new', async () => {
    const checked = await checkSource(sourceOf(releases), await recordOf(releases));
    assert.deepEqual(checked, { lines: [], problems: [], read: 2 });
  });

  it('finds a release that the record does not have, and what is new, gone and changed', async () => {
    const { '1.10.1': last, ...before } = releases;
    assert.ok(last);
    const { lines } = await checkSource(sourceOf(releases), await recordOf(before));
    assert.deepEqual(lines, [
      '1.10.1 is new',
      '1.10.1 new: added (boolean)',
      '1.10.1 gone: gone',
      '1.10.1 changed: scope: default none → "openid"',
    ]);
  });

  it('says so of a new release that changes nothing', async () => {
    const grown = { ...releases, '1.10.2': newer };
    const { lines } = await checkSource(sourceOf(grown), await recordOf(releases));
    assert.deepEqual(lines, ['1.10.2 is new: nothing about sign-in changed since 1.10.1']);
  });

  it('tells of two new releases each change once', async () => {
    const grown = { ...releases, '1.10.2': older, '1.10.3': older };
    const { lines } = await checkSource(sourceOf(grown), await recordOf(releases));
    assert.equal(lines.length, 5);
    assert.match(lines.at(-1) ?? '', /1\.10\.3 is new: nothing/);
  });

  it('finds a recorded release that was built anew with other settings', async () => {
    const rebuilt = { ...releases, '1.10.1': older };
    const { lines } = await checkSource(sourceOf(rebuilt), await recordOf(releases));
    assert.equal(lines.length, 3);
  });

  it('names each release that cannot be read, and goes on', async () => {
    const broken = { ...releases, '1.10.2': 'The file is damaged or cut off.', '1.11.0': newer };
    const checked = await checkSource(sourceOf(broken), await recordOf(releases));
    assert.deepEqual(checked.problems, ['1.10.2: The file is damaged or cut off.']);
    assert.match(checked.lines[0] ?? '', /^1\.11\.0 is new/);
  });

  it('reads nothing older than the record begins', async () => {
    const { problems, read } = await checkSource(sourceOf(releases), await recordOf(releases), [
      '1.8.12',
      '9.9.9',
    ]);
    assert.deepEqual(problems, [
      '1.8.12: The record begins with 1.9.0; nothing older is read.',
      '9.9.9: There is none.',
    ]);
    assert.equal(read, 0);
  });
});

describe('Renewing the record', () => {
  it('keeps what is recorded of releases that are no longer to be had', async () => {
    const whole = await recordOf(releases);
    const { '1.10.0': first, '1.10.1': last } = releases;
    const some = sourceOf({ '1.10.0': first ?? {}, '1.10.1': last ?? {} });
    const { record, problems } = await renewed(some, whole);
    assert.deepEqual(record, whole);
    assert.deepEqual(problems, []);
  });
});
