import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameInText } from '../../../src/playground/fields.ts';
import { allProviders } from '../../../src/markdoc/providers.ts';

test('Inside a sentence the name of a field begins small, unless it is the name of the provider', () => {
  const said = allProviders.flatMap((provider) =>
    provider.fields.map(({ key }) => nameInText(key, provider)),
  );
  for (const name of ['Auth0 domain', 'Okta domain or issuer', 'Keycloak URL', 'tenant ID'])
    assert.ok(said.includes(name), name);
});
