import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standing } from '../../../src/playground/path/standing.ts';
import { stages } from '../../../src/sso/emit/stages.ts';

describe('How a stage of a path stands', () => {
  it('is open until somebody goes past it', () => {
    for (const stage of stages) assert.equal(standing(stage, [], []), undefined, stage);
  });

  it('is done when nothing that it needs is open', () => {
    for (const stage of stages) assert.equal(standing(stage, stages, []), 'done', stage);
  });

  for (const [open, skipped] of [
    [['clientId'], ['register', 'files']],
    [['serverUrl'], ['register', 'files']],
    [['admins'], ['files']],
    [['domains'], ['files']],
  ] as const) {
    it(`is skipped without ${open.join()}: ${skipped.join(', ')}`, () => {
      const found = stages.filter((stage) => standing(stage, stages, open) === 'skipped');
      assert.deepEqual(found, skipped);
    });
  }
});
