import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termAnchor, terms } from '../../../src/markdoc/glossary.ts';

describe('The glossary', () => {
  it('is in the order of the alphabet', () => {
    const names = [...terms.keys()];
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
    );
  });

  it('has one address for each word', () => {
    assert.equal(new Set([...terms.keys()].map(termAnchor)).size, terms.size);
  });

  it('says each word in sentences that fit into a small box', () => {
    for (const [name, { means }] of terms) {
      assert.match(means, /^[A-Z].*\.$/, name);
      assert.ok(means.length <= 200, `${name}: ${String(means.length)} characters`);
    }
  });
});
