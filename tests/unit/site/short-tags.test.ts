import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withShortTags } from '../../../src/site/short-tags.ts';

it('a place where a line may break is written in one way', () => {
  assert.equal(
    withShortTags('<code>om.<wbr/>example</code><wbr>'),
    '<code>om.<wbr>example</code><wbr>',
  );
});
