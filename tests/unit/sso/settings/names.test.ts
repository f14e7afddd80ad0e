import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from 'github-slugger';
import { settingName, settingPage } from '../../../../src/sso/settings/names.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings/table.ts';

test('A setting goes by its variable, or by the end of its path', () => {
  assert.equal(settingName('oidcTenant'), 'OIDC_TENANT');
  assert.equal(settingName('defaultOAuthRole'), 'authorizerConfiguration.defaultOAuthRole');
  assert.equal(settingName('oidcEnabled'), 'oidcConfiguration.enabled');
});

test('A setting is explained on the page of its group', () => {
  const reference = '/deployment/security/configuration-parameters';
  assert.equal(settingPage('oidcTenant'), `${reference}/oidc#oidc_tenant`);
  assert.equal(settingPage('fernetKey'), `${reference}/tokens-and-keys#fernet_key`);
});

test('The anchor of a setting is the slug of its heading, and no two are the same', () => {
  const all = (Object.keys(settings) as SettingKey[]).map((key) => {
    const anchor = settingPage(key).split('#')[1];
    assert.equal(anchor, slug(settingName(key)));
    return anchor;
  });
  assert.equal(new Set(all).size, all.length);
});
