import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexNames } from '../../../src/site/index-names.ts';
import { anchorOf, errors } from '../../../src/sso/errors/catalogue.ts';
import { settingAnchor } from '../../../src/sso/settings/names.ts';
import { settings, type SettingKey } from '../../../src/sso/settings/table.ts';

const names = indexNames();

for (const [anchor, name] of [
  ['aadsts90094', 'AADSTS90095'],
  ['unknown-host', 'Name or service not known'],
  ['oidc_tenant', 'openmetadata.config.authentication.oidcConfiguration.tenant'],
  ['oidc_prompt_type', 'promptType'],
] as const) {
  test(`A filter finds ${anchor} by "${name}"`, () => {
    assert.ok(names[anchor]?.includes(name), names[anchor]);
  });
}

test('No setting has the anchor of an error', () => {
  const ofErrors = new Set([...errors.keys()].map(anchorOf));
  const ofSettings = (Object.keys(settings) as SettingKey[]).map(settingAnchor);
  assert.deepEqual(
    ofSettings.filter((anchor) => ofErrors.has(anchor)),
    [],
  );
});
