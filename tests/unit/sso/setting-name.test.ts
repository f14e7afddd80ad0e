import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from 'github-slugger';
import { settingDocs, settingName } from '../../../src/sso/setting-name.ts';
import { settings } from '../../../src/sso/settings.ts';

test('A setting goes by its variable, or by the end of its path', () => {
  assert.equal(settingName(settings.oidcTenant), 'OIDC_TENANT');
  assert.equal(settingName(settings.adminEmails), 'authorizerConfiguration.adminEmails');
  assert.equal(settingName(settings.oidcEnabled), 'oidcConfiguration.enabled');
});

test('The anchor of a setting is the slug of its heading, and no two are the same', () => {
  const all = Object.values(settings).map((setting) => {
    const anchor = settingDocs(setting).split('#')[1];
    assert.equal(anchor, slug(settingName(setting)));
    return anchor;
  });
  assert.equal(new Set(all).size, all.length);
});
