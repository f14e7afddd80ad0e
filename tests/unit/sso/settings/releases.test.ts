import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnownIn } from '../../../../src/sso/settings/known-in.ts';
import type { Setting } from '../../../../src/sso/settings/setting.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import { acceptedKeys, unreleasedKeys } from '../../../../src/sso/settings/unreleased.ts';
import { compareVersions, versions, type Version } from '../../../../src/sso/server/versions.ts';

const a = 'authenticationConfiguration';
const z = 'authorizerConfiguration';
const o = `${a}.oidcConfiguration`;
const s = `${a}.samlConfiguration`;
const l = `${a}.ldapConfiguration`;

/**
 * What the classes of the released packages say (openmetadata-ingestion, metadata/generated/schema),
 * read in 1.9.0 and in every release after it up to 2.0.7. No key ever went away.
 */
const inFirst: Readonly<Record<string, string>> = {
  [a]: 'clientType provider responseType providerName publicKeyUrls tokenValidationAlgorithm authority clientId callbackUrl jwtPrincipalClaims jwtPrincipalClaimsMapping enableSelfSignup',
  [z]: 'className containerRequestFilter adminPrincipals botPrincipals testPrincipals allowedEmailRegistrationDomains principalDomain allowedDomains enforcePrincipalDomain enableSecureSocketConnection useRolesFromProvider',
  [o]: 'type id secret scope discoveryUri useNonce preferredJwsAlgorithm responseType disablePkce maxClockSkew clientAuthenticationMethod tokenValidity customParams tenant serverUrl callbackUrl maxAge prompt sessionExpiry',
  [l]: 'host port dnAdminPrincipal dnAdminPassword userBaseDN groupBaseDN roleAdminName allAttributeName mailAttributeName usernameAttributeName groupAttributeName groupAttributeValue groupMemberAttributeName authRolesMapping authReassignRoles maxPoolSize isFullDn sslEnabled truststoreConfigType truststoreFormat',
  [`${l}.trustStoreConfig.customTrustManagerConfig`]:
    'trustStoreFilePath trustStoreFilePassword trustStoreFileFormat verifyHostname examineValidityDates',
  [`${l}.trustStoreConfig.hostNameConfig`]: 'allowWildCards acceptableHostNames',
  [`${l}.trustStoreConfig.jvmDefaultConfig`]: 'verifyHostname',
  [`${l}.trustStoreConfig.trustAllConfig`]: 'examineValidityDates',
  [s]: 'debugMode',
  [`${s}.idp`]: 'authorityUrl entityId idpX509Certificate nameId ssoLoginUrl',
  [`${s}.sp`]: 'acs callback entityId spPrivateKey spX509Certificate',
  [`${s}.security`]:
    'keyStoreAlias keyStoreFilePath keyStorePassword sendEncryptedNameId sendSignedAuthRequest signSpMetadata strictMode tokenValidity validateXml wantAssertionEncrypted wantAssertionsSigned wantMessagesSigned',
  jwtTokenConfiguration: 'rsapublicKeyFilePath rsaprivateKeyFilePath jwtissuer keyId',
  fernetConfiguration: 'fernetKey',
};

const added: Readonly<Record<string, string>> = {
  [`${a}.forceSecureSessionCookie`]: '1.10.5',
  [`${a}.enableAutoRedirect`]: '1.11.5',
  [`${a}.jwtTeamClaimMapping`]: '1.11.6',
  [`${z}.defaultOAuthRole`]: '1.12.4',
  [`${a}.sessionExpiry`]: '2.0.0',
  [`${a}.maxActiveSessionsPerUser`]: '2.0.0',
  [`${a}.additionalTrustedRedirectUris`]: '2.0.0',
  [`${l}.recursiveGroupMembership`]: '2.0.0',
  [`${s}.samlDisplayNameAttributes`]: '1.11.10',
};

const table = Object.values<Setting>(settings);
const first = Object.entries(inFirst).flatMap(([block, keys]) =>
  keys.split(' ').map((key) => `${block}.${key}`),
);
const released = [...first, ...Object.keys(added)];
const accepted = Object.entries(acceptedKeys).flatMap(([block, keys]) =>
  keys.map((key) => `${block}.${key}`),
);

test('The table has every key of the released classes, but for those that are accepted and not offered', () => {
  const paths = table.flatMap(({ yaml }) => yaml ?? []);
  assert.deepEqual([...paths, ...accepted].sort(), released.toSorted());
});

test('No key that is called unreleased is in a release', () => {
  assert.deepEqual(
    [...unreleasedKeys].filter((path) => released.includes(path)),
    [],
  );
});

test('The table says of each key which release it came with', () => {
  for (const { yaml, since, until } of table) {
    if (yaml === undefined) continue;
    assert.equal(until, undefined, yaml);
    const came = added[yaml];
    if (came) assert.equal(compareVersions(since ?? '0', came), 0, yaml);
    else assert.ok(compareVersions(since ?? '0', '1.9.0') <= 0, yaml);
  }
});

test('The ES algorithms came with 1.12.0', () => {
  const { allowed = [], allowedSince }: Setting = settings.tokenValidationAlgorithm;
  const later = Object.fromEntries(['ES256', 'ES384', 'ES512'].map((name) => [name, '1.12.0']));
  assert.deepEqual(allowedSince, later);
  assert.ok(Object.keys(later).every((name) => allowed.includes(name)));
});

test('Numbers of oidcConfiguration are text to the chart', () => {
  const texts = table.flatMap(({ typeInChart, helm }) => (typeInChart === 'string' ? [helm] : []));
  const h = 'openmetadata.config.authentication.oidcConfiguration';
  assert.deepEqual(texts, [`${h}.maxClockSkew`, `${h}.tokenValidity`, `${h}.sessionExpiry`]);
});

const known: readonly [key: SettingKey, first: Version | undefined][] = [
  ['oidcTenant', '1.9'],
  ['forceSecureSessionCookie', '1.10'],
  ['enableAutoRedirect', '1.11'],
  ['defaultOAuthRole', '1.12'],
  ['sessionExpiry', '2.0'],
  ['oidcSessionExpiry', '1.9'],
  ['ingestionPrincipals', undefined],
];

for (const [key, from] of known) {
  test(`${key} is known ${from === undefined ? 'in no release' : `from ${from} on`}`, () => {
    const expected = from === undefined ? [] : versions.slice(versions.indexOf(from));
    assert.deepEqual(
      versions.filter((version) => isKnownIn(settings[key], version)),
      expected,
    );
  });
}

test('A setting that is gone in a patch is not known in that release any more', () => {
  const gone: Setting = { type: 'string', flows: [], since: '1.10', until: '1.12.3' };
  assert.deepEqual(
    versions.filter((version) => isKnownIn(gone, version)),
    ['1.10', '1.11'],
  );
});
