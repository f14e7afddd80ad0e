import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lower, sortProblems, type Problem } from '../../../src/markdoc/problems.ts';
import { reporters, terminal } from '../../../src/markdoc/reporters.ts';

const problem = (line: number, more: Partial<Problem> = {}): Problem => ({
  ...{ file: 'content/a.md', line, column: 4, severity: 'error', code: 'dead-link' },
  ...{ message: 'No page has the URL "/x".', hint: 'Did you mean "/y"?' },
  ...more,
});

describe('Problems', () => {
  it('are annotations on GitHub, with nothing in them that would end one', () => {
    const said = reporters['github']?.([problem(3, { file: 'a,b:c.md', message: '50 %\nleft.' })]);
    assert.equal(
      said,
      '::error file=a%2Cb%3Ac.md,line=3,col=4,title=dead-link::50 %25%0Aleft. Did you mean "/y"?',
    );
  });

  it('are the same again as JSON', () => {
    const all = [problem(1), problem(2)];
    assert.deepEqual(JSON.parse(reporters['json']?.(all) ?? ''), all);
  });

  it('are readable when there are ten thousand, with the count of each kind', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      problem(index + 1, { code: index % 10 === 0 ? 'alt-missing' : 'dead-link' }),
    );
    const text = terminal(many);
    assert.ok(text.split('\n').length < 30);
    assert.match(text, /^error dead-link: 9000$/m);
    assert.match(text, /^ {2}… and 995 more$/m);
  });

  it('of a lowered kind are warnings, the others stay', () => {
    const all = lower([problem(1), problem(2, { code: 'alt-missing' })], new Set(['dead-link']));
    assert.deepEqual(
      all.map(({ severity }) => severity),
      ['warning', 'error'],
    );
  });

  it('in a partial are told once, with the first page that includes it', () => {
    const all = ['content/p.md', 'content/q.md'].map((includedBy) => problem(1, { includedBy }));
    assert.deepEqual(sortProblems(all), [problem(1, { includedBy: 'content/p.md' })]);
  });
});
