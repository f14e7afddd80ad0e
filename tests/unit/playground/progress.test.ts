import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { keepProgress, progressKey, readProgress } from '../../../src/playground/path/progress.ts';
import { stages } from '../../../src/sso/emit/stages.ts';

function storage(text: string | null) {
  let kept = text;
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: () => kept,
      setItem: (_: string, value: string) => {
        kept = value;
      },
    },
  });
  return () => kept;
}

describe('How far somebody came on a path', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('is kept for each path, in the order of the stages', () => {
    const kept = storage(null);
    keepProgress('azure/docker', ['secret', 'register']);
    keepProgress('google/docker', ['register']);
    assert.deepEqual(readProgress('azure/docker', stages), ['register', 'secret']);
    assert.deepEqual(readProgress('google/docker', stages), ['register']);
    assert.deepEqual(readProgress('okta/docker', stages), []);
    assert.deepEqual(JSON.parse(kept() ?? ''), {
      'azure/docker': ['secret', 'register'],
      'google/docker': ['register'],
    });
  });

  it('is another one for another flow, so that a switch begins anew and a switch back loses nothing', () => {
    assert.equal(
      progressKey('azure/docker', undefined),
      progressKey('azure/docker', 'confidential'),
    );
    assert.notEqual(progressKey('azure/docker', 'public'), progressKey('azure/docker', undefined));
  });

  for (const [what, text] of [
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '[1]'],
    ['another shape', '{"azure/docker":"register"}'],
    ['stages that do not exist', '{"azure/docker":["boom",7]}'],
  ] as const) {
    it(`is none where the storage holds ${what}`, () => {
      storage(text);
      assert.deepEqual(readProgress('azure/docker', stages), []);
    });
  }

  it('is none, and no error, where the storage is blocked', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new Error('blocked');
      },
    });
    assert.deepEqual(readProgress('azure/docker', stages), []);
    keepProgress('azure/docker', ['register']);
  });
});
