import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Setting } from '../../../../src/sso/settings/setting.ts';
import { settingsReference } from '../../../../src/sso/settings/reference.ts';
import { settingGroups, settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import { compareVersions } from '../../../../src/sso/server/versions.ts';

const table = Object.entries<Setting>(settings);

/**
 * Keys that the schema of chart 1.13.1 allows below `openmetadata.config`, but for the list
 * of host names for LDAP, of which the chart makes nothing that renders.
 */
const chart: Record<string, readonly string[]> = {
  authentication: [
    ...['enabled', 'clientType', 'provider', 'responseType', 'publicKeys', 'authority', 'clientId'],
    ...['callbackUrl', 'jwtPrincipalClaims', 'jwtPrincipalClaimsMapping', 'enableSelfSignup'],
  ],
  'authentication.oidcConfiguration': [
    ...['enabled', 'oidcType', 'clientId', 'clientSecret', 'scope', 'discoveryUri', 'useNonce'],
    ...['preferredJwsAlgorithm', 'responseType', 'disablePkce', 'callbackUrl', 'serverUrl'],
    ...['clientAuthenticationMethod', 'tenant', 'maxClockSkew', 'tokenValidity', 'customParams'],
    ...['maxAge', 'promptType', 'sessionExpiry'],
  ],
  'authentication.ldapConfiguration': [
    ...['host', 'port', 'dnAdminPrincipal', 'dnAdminPassword', 'userBaseDN', 'groupBaseDN'],
    ...['roleAdminName', 'allAttributeName', 'mailAttributeName', 'usernameAttributeName'],
    ...['groupAttributeName', 'groupAttributeValue', 'groupMemberAttributeName'],
    ...['authRolesMapping', 'authReassignRoles', 'maxPoolSize', 'sslEnabled'],
    'truststoreConfigType',
  ],
  'authentication.ldapConfiguration.trustStoreConfig': [
    ...['trustStoreFilePath', 'trustStoreFilePassword', 'trustStoreFileFormat'].map(
      (key) => `customTrustManagerConfig.${key}`,
    ),
    ...['customTrustManagerConfig', 'jvmDefaultConfig'].map((block) => `${block}.verifyHostname`),
    ...['customTrustManagerConfig', 'trustAllConfig'].map(
      (block) => `${block}.examineValidityDates`,
    ),
    'hostNameConfig.allowWildCards',
  ],
  'authentication.saml': [
    'debugMode',
    ...['entityId', 'ssoLoginUrl', 'idpX509Certificate', 'authorityUrl', 'nameId'].map(
      (key) => `idp.${key}`,
    ),
    ...['entityId', 'acs', 'spX509Certificate', 'spPrivateKey', 'callback'].map(
      (key) => `sp.${key}`,
    ),
    ...[
      ...['strictMode', 'validateXml', 'tokenValidity', 'sendEncryptedNameId', 'signSpMetadata'],
      ...['sendSignedAuthRequest', 'wantMessagesSigned', 'wantAssertionsSigned'],
      ...['wantAssertionEncrypted', 'keyStoreFilePath', 'keyStoreAlias', 'keyStorePassword'],
    ].map((key) => `security.${key}`),
  ],
  authorizer: [
    ...['enabled', 'className', 'containerRequestFilter', 'initialAdmins', 'principalDomain'],
    ...['allowedEmailRegistrationDomains', 'allowedDomains', 'enforcePrincipalDomain'],
    ...['enableSecureSocketConnection', 'useRolesFromProvider'],
  ],
  jwtTokenConfiguration: [
    ...['enabled', 'rsapublicKeyFilePath', 'rsaprivateKeyFilePath', 'jwtissuer', 'keyId'],
  ],
  // Its secretRef and secretKey name a Secret that holds the value.
  fernetkey: ['value'],
};

function helmPath({ helm }: Setting): string | undefined {
  return typeof helm === 'object' ? helm.path : helm;
}

test('The Helm paths of the table are exactly the keys the chart allows', () => {
  const allowed = Object.entries(chart).flatMap(([block, keys]) =>
    keys.map((key) => `openmetadata.config.${block}.${key}`),
  );
  const used = table.flatMap(([, setting]) => helmPath(setting) ?? []);
  assert.deepEqual(used.filter((path) => path !== 'extraEnvs').sort(), allowed.sort());
});

test('The quickstart compose file forwards exactly what was read in it', () => {
  const not = table.flatMap(([, { env, forwarded }]) => (env && forwarded === false ? [env] : []));
  for (const name of [
    'FORCE_SECURE_SESSION_COOKIE',
    'AUTHENTICATION_TOKEN_VALIDATION_ALGORITHM',
    'OIDC_OM_REFRESH_TOKEN_VALIDITY',
    'AUTHORIZER_USE_ROLES_FROM_PROVIDER',
    'AUTHENTICATION_ENABLE_AUTO_REDIRECT',
    'SERVER_USE_FORWARDED_HEADERS',
  ]) {
    assert.ok(not.includes(name), name);
  }
});

for (const place of ['env', 'yaml'] as const) {
  test(`No two settings have the same name in ${place}`, () => {
    const names = table.flatMap(([, setting]) =>
      setting.sharesVariable && place === 'env' ? [] : (setting[place] ?? []),
    );
    assert.deepEqual(names, [...new Set(names)]);
  });
}

test('No two groups name a setting alike', () => {
  const keys = Object.values(settingGroups).flatMap((group) => Object.keys(group));
  assert.deepEqual(keys, Object.keys(settings));
});

for (const [key, setting] of table) {
  test(`${key} is described completely and consistently`, () => {
    const { env, yaml, helm, defaults, allowed, flows, since, until } = setting;
    const { meaning, source, caution = 'None.' } = settingsReference[key as SettingKey];
    assert.match(caution, /^[A-Z].*\.$/);
    assert.match(key, /^[a-z][A-Za-z]+$/);
    assert.match(meaning, /^[A-Z].*\.$/);
    assert.ok(source.length > 3 && flows.length > 0);
    assert.ok(env ?? yaml ?? helm, 'has a place');
    if (env) assert.match(env, /^[A-Z][A-Z0-9_]+$/);
    if (yaml) assert.match(yaml, /^(?:[A-Za-z]+\.){1,4}[A-Za-z0-9]+$/);
    if (helm === 'extraEnvs') assert.ok(env, 'extraEnvs needs the name of a variable');
    if (setting.forwarded !== undefined) assert.ok(env, 'only variables are forwarded');
    const byDefault = defaults?.server ?? defaults?.helm;
    if (allowed && typeof byDefault === 'string') assert.ok(allowed.includes(byDefault));
    const shapes = { boolean: 'boolean', integer: 'number', list: 'object' } as const;
    const shape = setting.type in shapes ? shapes[setting.type as keyof typeof shapes] : 'string';
    if (byDefault !== undefined && byDefault !== '') assert.equal(typeof byDefault, shape);
    for (const version of [since, setting.sinceChart, until]) {
      if (version) assert.match(version, /^\d+\.\d+(?:\.\d+)?$/);
    }
    if (since && until) assert.ok(compareVersions(since, until) < 0);
  });
}
