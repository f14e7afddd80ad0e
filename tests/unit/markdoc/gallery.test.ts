import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { galleryPage, galleryText } from '../../../src/markdoc/gallery.ts';
import { formatProblem } from '../../../src/markdoc/problems.ts';
import { tags } from '../../../src/markdoc/tags/index.ts';

const pictures = new Map([
  ['/images/azure/overview-ids.svg', { width: 4, height: 2, digest: 'abc', inline: '<svg></svg>' }],
]);

describe('The gallery of tags', () => {
  it('has no mistake: every example is one to copy', async () => {
    const { problems } = await galleryPage(pictures);
    assert.deepEqual(problems.map(formatProblem), []);
  });

  const text = galleryText(pictures);
  for (const [name, schema] of Object.entries(tags)) {
    it(`tells ${name}, what it is for and each of its attributes`, () => {
      assert.match(text, new RegExp(`^###? \`${name}\``, 'm'));
      assert.ok(schema.description, 'a description');
      for (const [attribute, { description }] of Object.entries(schema.attributes ?? {})) {
        assert.ok(description, `a description of ${attribute}`);
        assert.ok(text.includes(`| \`${attribute}\` |`), attribute);
      }
    });
  }

  it('leads to where a tag is live whose styles it has not', () => {
    assert.match(text, /`arrows`[^]*?\nLive: \[`(\/[\w/-]+)`\]\(\1\)\n/);
    assert.equal(text.match(/\{% arrows/g)?.length, 1, 'its source alone');
  });

  it('shows what a picture of is not there by its source alone', async () => {
    assert.deepEqual((await galleryPage(new Map())).problems, []);
  });
});
