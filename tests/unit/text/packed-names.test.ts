import assert from 'node:assert/strict';
import { it } from 'node:test';
import { searchNames } from '../../../src/site/search-names.ts';
import { packNames, unpackNames } from '../../../src/text/packed-names.ts';

it('Every error and setting comes out of the list that readers load as it went in', () => {
  const all = searchNames();
  const back = new Map(unpackNames(packNames(all)).map((one) => [one.url, one]));
  assert.equal(back.size, all.length);
  for (const { names, ...one } of all) {
    const { names: found = [], ...rest } = back.get(one.url) ?? {};
    assert.deepEqual(rest, one);
    assert.ok(
      names.every((name) => found.includes(name)),
      one.title,
    );
  }
});

it('A path comes with the short forms in which people quote it', () => {
  const [one] = unpackNames(
    packNames([
      {
        ...{ url: '/settings#scope', title: 'OIDC_SCOPE', trail: '', text: '' },
        names: ['OIDC_SCOPE', 'openmetadata.config.authentication.oidcConfiguration.scope'],
      },
    ]),
  );
  assert.deepEqual(one?.names, [
    'OIDC_SCOPE',
    'openmetadata.config.authentication.oidcConfiguration.scope',
    'oidcConfiguration.scope',
  ]);
});
