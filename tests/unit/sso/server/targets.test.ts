import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targets } from '../../../../src/sso/server/targets.ts';

describe('The name of a target', () => {
  // The script before the first paint knows no names: see behaviour/inline/installation.ts.
  for (const [id, { name }] of Object.entries(targets)) {
    it(`is what its ID says: ${name}`, () => {
      assert.equal(name, `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replace('-', ' '));
    });
  }
});
