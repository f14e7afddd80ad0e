import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  differing,
  differingFile,
  differingModule,
  newestFile,
  newestModule,
} from '../../../../proof/record/differing.ts';
import { readRecord } from '../../../../proof/software.ts';
import { newestPatch, versions } from '../../../../src/sso/server/versions.ts';
import { known } from '../../../../src/sso/upgrade/changing-keys.ts';

describe('What differs between the releases, in the library', () => {
  it('is what proof/releases.json has of it', () => {
    const { server, chart } = readRecord();
    assert.deepEqual(known, { server: differing(server), chart: differing(chart) });
    assert.ok(Object.keys(known.server.keys).length > 10);
  });

  it('stands there as `npm run releases` writes it', () => {
    assert.equal(readFileSync(differingFile, 'utf8'), differingModule(readRecord()));
    assert.equal(readFileSync(newestFile, 'utf8'), newestModule(readRecord()));
  });

  it('has the newest patch of each release that this site covers', () => {
    assert.deepEqual(versions.map(newestPatch), known.server.newest);
  });

  it('has a key that comes, goes or changes, and none that stays', () => {
    const span = { since: '1.9.0', type: 'string' };
    const settings = {
      stays: [span],
      comes: [{ ...span, since: '1.10.0' }],
      goes: [{ ...span, until: '1.10.0' }],
      changes: [
        { ...span, until: '1.10.0' },
        { ...span, since: '1.10.0', type: 'list' },
      ],
    };
    const published = ['1.9.0', '1.9.1', '1.10.0'];
    const { keys, newest, lastRead } = differing({
      ...{ from: '', published, read: published, settings },
    });
    assert.deepEqual(Object.keys(keys), ['comes', 'goes', 'changes']);
    assert.deepEqual(newest, ['1.9.1', '1.10.0']);
    assert.equal(lastRead, '1.10.0');
  });
});
