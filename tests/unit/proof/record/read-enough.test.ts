import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEnough } from '../../../../proof/record/read-enough.ts';
import { spansOf, type Facts } from '../../../../proof/record/spans.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';

const releases = Array.from({ length: 40 }, (_, patch) => `1.9.${String(patch)}`);

function factsFrom(since: number): (release: string) => Promise<Facts> {
  return (release) =>
    Promise.resolve(Number(release.split('.')[2]) >= since ? { key: { type: 'string' } } : {});
}

describe('Reading releases', () => {
  it('finds the very release in which a setting came, wherever that is', async () => {
    for (const since of [1, 7, 20, 38, 39]) {
      const { read } = await readEnough(releases, factsFrom(since));
      assert.equal(spansOf(read)['key']?.[0]?.since, `1.9.${String(since)}`);
    }
  });

  it('reads few of them for it', async () => {
    const { read } = await readEnough(releases, factsFrom(20));
    assert.ok(read.length <= 8, `${String(read.length)} of 40 were read.`);
  });

  it('reads two of each minor release where nothing changed', async () => {
    const all = [...releases, '1.10.0', '1.10.1', '1.10.2', '2.0.0'];
    const { read } = await readEnough(all, factsFrom(-1));
    assert.deepEqual(
      read.map(([release]) => release),
      ['1.9.0', '1.9.39', '1.10.0', '1.10.2', '2.0.0'],
    );
  });

  it('says of one that cannot be read why, and goes on with its neighbours', async () => {
    const read = factsFrom(20);
    const result = await readEnough(releases, (release) =>
      release === '1.9.19' || release === '1.9.39'
        ? Promise.reject(new NotHere('The file is damaged.'))
        : read(release),
    );
    assert.deepEqual(
      result.problems.sort(),
      ['1.9.19: The file is damaged.', '1.9.39: The file is damaged.'].filter((problem) =>
        result.problems.includes(problem),
      ),
    );
    assert.ok(result.problems.includes('1.9.39: The file is damaged.'));
    assert.equal(
      result.read.some(([release]) => release === '1.9.0'),
      true,
    );
  });
});
