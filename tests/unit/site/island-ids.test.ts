import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withOwnIds } from '../../../src/site/island-ids.ts';

it('Islands are numbered by what they are, and no two alike', () => {
  const page = (one: string, other: string) =>
    `<astro-island uid="${one}" props="{}"><p uid="x"></p></astro-island><astro-island uid="${other}" props="{}"></astro-island>`;
  const made = withOwnIds(page('Z2dXCVi', '1TtaPG'));
  assert.equal(withOwnIds(page('other', 'folder')), made);
  const [first, second] = [...made.matchAll(/<astro-island uid="([^"]+)"/g)].map(([, id]) => id);
  assert.notEqual(first, second);
  assert.match(made, /<p uid="x">/);
});
