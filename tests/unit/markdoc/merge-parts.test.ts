import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeParts } from '../../../src/markdoc/merge-parts.ts';
import { textOfPieces, type Part } from '../../../src/sso/emit/file.ts';
import { text } from '../../../src/sso/text/pieces.ts';

const part = (content: string, key?: string) =>
  ({ pieces: [text(content)], ...(key && { key }) }) as Part;
const lines = (content: string) =>
  content
    .split(' ')
    .filter(Boolean)
    .map((word) => part(word, word.replace(/\d/, '')));

/** Each file in its situation; the merged parts with what they depend on. */
function merged(files: Record<string, string>): string {
  const variants = Object.entries(files).map(([situation, content]) => {
    const [client = '', cookie = ''] = situation.split(' ');
    return { situation: { 'data-clients': client, 'data-cookies': cookie }, parts: lines(content) };
  });
  return mergeParts(variants)
    .map(
      ({ pieces, when }) =>
        `${textOfPieces(pieces)}${when ? `[${Object.values(when).join('/')}]` : ''}`,
    )
    .join(' ');
}

describe('Variants of one file', () => {
  it('are one file where they are the same', () => {
    assert.equal(merged({ 'a yes': 'x y', 'b yes': 'x y' }), 'x y');
  });

  it('keep a line that some of them have, in its place and with its condition', () => {
    assert.equal(merged({ 'a yes': 'x z', 'b yes': 'x y z' }), 'x y[b] z');
    assert.equal(merged({ 'a yes': 'x y z', 'b yes': 'x z' }), 'x y[a] z');
    assert.equal(merged({ 'a yes': 'x', 'b yes': 'w x y' }), 'w[b] x y[b]');
  });

  it('have a line twice where one has a blank for it and the other the text that stands there meanwhile', () => {
    const usual = { kind: 'blank', name: 'login-host', usual: 'x' } as const;
    const parts = mergeParts([
      { situation: { 'data-clients': 'own' }, parts: [part('x', 'host')] },
      { situation: { 'data-clients': 'other' }, parts: [{ ...part('', 'host'), pieces: [usual] }] },
    ]);
    assert.deepEqual(
      parts.map(({ when }) => when?.['data-clients']),
      ['own', 'other'],
    );
  });

  it('have a line that differs once for each, side by side', () => {
    assert.equal(merged({ 'a yes': 'x1 y', 'b yes': 'x2 y', 'c yes': 'x2 y' }), 'x1[a] x2[b c] y');
  });

  it('depend on the one thing that tells them apart', () => {
    assert.equal(merged({ 'a yes': 'x y', 'a no': 'x', 'b yes': 'x y', 'b no': 'x' }), 'x y[yes]');
  });

  it('depend on a combination where nothing less is true', () => {
    assert.equal(
      merged({ 'a yes': 'x', 'a no': '', 'b yes': '', 'b no': 'x' }),
      'x[a/yes] x[b/no]',
    );
  });

  it('have as few conditions as can be where no single one is true', () => {
    assert.equal(
      merged({ 'a yes': 'x', 'a no': 'x', 'b yes': 'x', 'b no': '', 'c yes': '', 'c no': '' }),
      'x[a] x[b/yes]',
    );
  });

  it('tell the second of two equal lines from the first', () => {
    assert.equal(merged({ 'a yes': 'x x y', 'b yes': 'x y' }), 'x x[a] y');
  });
});
