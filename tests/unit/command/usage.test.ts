import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { filesBelow } from '../../../src/markdoc/files.ts';
import { typed } from './typed.ts';

const wrong: readonly [args: string[], said: RegExp][] = [
  [[], /sso-guide check/],
  [['chek'], /There is no such command\. Did you mean "check"\?/],
  [['check'], /Name the files to check/],
  [['check', 'a', '--strct'], /There is no option --strct\. Did you mean "strict"\?/],
  [['check', 'a', '--release'], /The option --release is not used so/],
  [['check', 'a', '--reporter', 'html'], /--reporter is one of text, json, github/],
  [['check', 'nowhere.yaml'], /The file "nowhere\.yaml" is not there/],
  [['check', 'folder/'], /The file "folder\/" is a folder/],
  [['check', '-', '-'], /only once/],
  [['token', 'a', 'b'], /Name one file/],
  [['emit', 'a', 'b'], /Name one file/],
];

describe('Wrong use ends with 2 and one sentence on standard error', () => {
  for (const [args, said] of wrong) {
    test(['sso-guide', ...args].join(' '), async () => {
      const { code, out, err } = await typed(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    });
  }

  test('a file that is no text, or far too large', async () => {
    const zero = await typed(['check', 'a'], { files: { a: 'a\0b' } });
    assert.match(zero.err, /not a text file/);
    const large = await typed(['check', 'a'], { files: { a: new Uint8Array(2_000_000) } });
    assert.match(large.err, /far too large/);
    assert.deepEqual([zero.code, large.code], [2, 2]);
  });
});

test('The help names every subcommand, and that of each every option', async () => {
  const { code, out } = await typed(['--help']);
  assert.equal(code, 0);
  for (const name of ['check', 'emit', 'explain', 'token']) {
    assert.match(out, new RegExp(`sso-guide ${name} `));
    const own = await typed([name, '--help']);
    assert.equal(own.code, 0);
    assert.match(own.out, /--reporter json/);
    assert.match(own.out, /Exit codes: 0 /);
  }
});

test('The command knows the library by its front door alone', async () => {
  const folder = path.resolve('src/command');
  for (const name of await filesBelow(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const rooms = [...text.matchAll(/from '(\.\.\/[^']+)'/g)].map(([, target]) => target);
    for (const target of rooms) {
      assert.match(target ?? '', /^\.\.\/(?:sso\/index|text\/github-annotation)\.ts$/, name);
    }
  }
});
