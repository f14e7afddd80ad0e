import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highlight, loadLanguages } from '../../../src/markdoc/highlight.ts';

describe('Colours of code', () => {
  it('are the same however long the machine takes', async (t) => {
    await loadLanguages(['bash']);
    const code = 'export NAME="value" # why';
    const usual = highlight(code, 'bash');
    assert.ok(usual.length > 2);
    // An hour between any two looks at the clock.
    let now = Date.now();
    t.mock.method(Date, 'now', () => (now += 3_600_000));
    assert.deepEqual(highlight(code, 'bash'), usual);
  });

  it('are one run where they are the same, and none where they are that of the text', async () => {
    await loadLanguages(['bash']);
    assert.deepEqual(highlight(`az login --name 'x y' # why`, 'bash'), [
      { kind: undefined, text: 'az ' },
      { kind: 'string', text: `login --name 'x y' ` },
      { kind: 'comment', text: '# why' },
    ]);
  });

  it('are left out of a line that nobody wrote by hand', async () => {
    await loadLanguages(['json']);
    const line = JSON.stringify({ data: 'x'.repeat(20_000) });
    assert.deepEqual(highlight(line, 'json'), [{ kind: undefined, text: line }]);
  });
});
