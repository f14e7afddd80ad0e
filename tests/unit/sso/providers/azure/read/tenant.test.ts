import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CloudId } from '../../../../../../src/sso/providers/azure/clouds.ts';
import { readTenant } from '../../../../../../src/sso/providers/azure/read/tenant.ts';
import { codes, legacySecret, previousSecret, secret, tenantId } from '../../../ids.ts';

const host = 'https://login.microsoftonline.com';
const authority = `${host}/${tenantId}`;

const accepted: readonly [title: string, raw: string, notes: string[], cloud?: CloudId][] = [
  ['the ID as the portal shows it', tenantId, []],
  ['spaces and a line break around it', ` \t${tenantId}\r\n`, ['tenant-trimmed']],
  ['a no-break space after it', `${tenantId}\u00a0`, ['tenant-trimmed']],
  ['braces', `{${tenantId}}`, ['tenant-unwrapped']],
  ['double quotes', `"${tenantId}"`, ['tenant-unwrapped']],
  ['single quotes', `'${tenantId}'`, ['tenant-unwrapped']],
  ['typographic quotes', `“${tenantId}”`, ['tenant-unwrapped']],
  ['backticks', `\`${tenantId}\``, ['tenant-unwrapped']],
  ['quotes around braces', `"{${tenantId}}"`, ['tenant-unwrapped']],
  ['capital letters', tenantId.toUpperCase(), ['tenant-lower-cased']],
  ['missing dashes', tenantId.replaceAll('-', ''), ['tenant-dashes-added']],
  ['en dashes', tenantId.replaceAll('-', '–'), ['tenant-dashes-fixed']],
  ['em dashes', tenantId.replaceAll('-', '—'), ['tenant-dashes-fixed']],
  ['non-breaking hyphens', tenantId.replaceAll('-', '\u2011'), ['tenant-dashes-fixed']],
  ['minus signs', tenantId.replaceAll('-', '\u2212'), ['tenant-dashes-fixed']],
  ['an authority', authority, ['tenant-from-url']],
  ['an authority with a slash', `${authority}/`, ['tenant-from-url']],
  ['an authority in quotes', `"${authority}"`, ['tenant-unwrapped', 'tenant-from-url']],
  ['an authority in capitals', authority.toUpperCase(), ['tenant-from-url', 'tenant-lower-cased']],
  ['a v2 issuer', `${authority}/v2.0`, ['tenant-from-url']],
  ['a v1 issuer', `https://sts.windows.net/${tenantId}/`, ['tenant-from-url']],
  ['a v2 discovery URL', `${authority}/v2.0/.well-known/openid-configuration`, ['tenant-from-url']],
  ['a v1 discovery URL', `${authority}/.well-known/openid-configuration`, ['tenant-from-url']],
  ['a JWKS URL', `${authority}/discovery/v2.0/keys`, ['tenant-from-url']],
  [
    'an authorize URL with its query',
    `${authority}/oauth2/v2.0/authorize?client_id=x&redirect_uri=https%3A%2F%2Fh%2Fcallback`,
    ['tenant-from-url'],
  ],
  ['a v1 authorize URL', `${authority}/oauth2/authorize`, ['tenant-from-url']],
  ['a token URL', `${authority}/oauth2/v2.0/token`, ['tenant-from-url']],
  ['an alias of the host', `https://login.windows.net/${tenantId}`, ['tenant-from-url']],
  [
    'an authority of the US Government cloud',
    `https://login.microsoftonline.us/${tenantId}`,
    ['tenant-from-url'],
    'us-government',
  ],
  [
    'an authority of the China cloud',
    `https://login.partner.microsoftonline.cn/${tenantId}`,
    ['tenant-from-url'],
    'china',
  ],
];

for (const [title, raw, notes, cloud = 'global'] of accepted) {
  test(`The tenant is read from ${title}`, () => {
    const { value, findings } = readTenant(raw, { cloud });
    assert.equal(value, tenantId);
    assert.deepEqual(codes(findings), notes);
    assert.ok(findings.every(({ severity }) => severity === 'note'));
  });
}

const refused: readonly [code: string, ...raws: string[]][] = [
  ['tenant-not-guid', 'abc', `${tenantId}0`, 'contoso', '""', `OIDC_TENANT=${tenantId}`],
  ['tenant-is-domain', 'contoso.onmicrosoft.com', 'contoso.com', 'CONTOSO.COM', 'köln.example'],
  ['tenant-is-domain', `${host}/contoso.onmicrosoft.com`, `${host}/contoso.com/v2.0`],
  ['tenant-is-email', 'alice@contoso.com'],
  ['tenant-nil-guid', '00000000-0000-0000-0000-000000000000', '0'.repeat(32)],
  ['tenant-max-guid', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'F'.repeat(32)],
  [
    'tenant-placeholder',
    'TenantID',
    'tenant=',
    'Tenant ID',
    '{Tenant ID}',
    '"{Tenant ID}"',
    '<tenant-id>',
    'your-tenant-id',
    'YOUR_TENANT_ID',
    'undefined',
    'null',
    '{{tenantid}}',
    '{tenantid}',
    '${OIDC_TENANT}',
    '$TENANT_ID',
    '%TENANT%',
    'Directory (tenant) ID',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    'XXXXXXXX-XXXX-4XXX-XXXX-XXXXXXXXXXXX',
    'c11234b7c-b1b2-9854-0mn1-56abh3dea295',
    `${host}/{Tenant ID}`,
    `${host}/{tenantid}/v2.0`,
    `${host}/c11234b7c-b1b2-9854-0mn1-56abh3dea295`,
  ],
  [
    'tenant-keyword',
    'common',
    'organizations',
    'consumers',
    'Common',
    `${host}/common`,
    `${host}/common/discovery/keys`,
    `${host}/organizations/v2.0/.well-known/openid-configuration`,
  ],
  [
    'tenant-consumers-guid',
    '9188040d-6c67-4c5b-b112-36a304b66dad',
    `${host}/9188040D-6C67-4C5B-B112-36A304B66DAD/v2.0`,
  ],
  ['tenant-path-word', 'authorize', 'token', 'oauth2', 'v2.0', '.well-known'],
  [
    'tenant-partial-url',
    `login.microsoftonline.com/${tenantId}`,
    `//login.microsoftonline.com/${tenantId}`,
    `${tenantId}/v2.0`,
    `/${tenantId}`,
  ],
  [
    'tenant-url-without-tenant',
    host,
    `${host}/`,
    'login.microsoftonline.com',
    `${host}/.well-known/openid-configuration`,
    `${host}/oauth2/v2.0/authorize`,
    `${host}//${tenantId}`,
  ],
  [
    'tenant-url-malformed',
    'https:',
    'https://',
    `https:/login.microsoftonline.com/${tenantId}`,
    `https:///login.microsoftonline.com/${tenantId}`,
    `https:login.microsoftonline.com/${tenantId}`,
  ],
  ['tenant-url-http', `http://login.microsoftonline.com/${tenantId}`],
  ['tenant-url-scheme', `ftp://login.microsoftonline.com/${tenantId}`, `javascript://%0aalert(1)`],
  [
    'tenant-url-user-info',
    `https://login.microsoftonline.com@evil.example/${tenantId}`,
    `https://login.microsoftonline.com:443@evil.example/${tenantId}`,
    `https://evil.example@login.microsoftonline.com/${tenantId}`,
    `https://@login.microsoftonline.com/${tenantId}`,
  ],
  [
    'tenant-url-port',
    `https://login.microsoftonline.com:443/${tenantId}`,
    `https://login.microsoftonline.com:8443/${tenantId}`,
    `https://login.microsoftonline.com:/${tenantId}`,
  ],
  [
    'tenant-url-path',
    `${authority}/../9c0e8d4b-51a7-4be2-8f06-d37c2a19e5b4`,
    `${authority}/9c0e8d4b-51a7-4be2-8f06-d37c2a19e5b4`,
    `${authority}/oauth2/v2.0/authorize/more`,
  ],
  [
    'tenant-unknown-host',
    `https://login.microsoftonline.com.evil.example/${tenantId}`,
    `https://login.microsoftonIine.com/${tenantId}`,
    `https://login.micros0ftonline.com/${tenantId}`,
    `https://loginmicrosoftonline.com/${tenantId}`,
    `https://login-microsoftonline.com/${tenantId}`,
    `https://login.microsoftonline.com./${tenantId}`,
    `https://login.microsoftonline.com%2eevil.example/${tenantId}`,
    `https://login.microsоftonline.com/${tenantId}`,
    `https://evil.example/${tenantId}`,
    `https://graph.microsoft.com/${tenantId}`,
    `https://[::1]/${tenantId}`,
    'loginmicrosoftonline.com',
  ],
  [
    'tenant-portal-url',
    'https://portal.azure.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview',
    `https://portal.azure.com/${tenantId}`,
    `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/appId/${tenantId}`,
    'https://ms.portal.azure.com/',
    'https://aad.portal.azure.com/',
    'https://portal.azure.us/',
    'https://portal.azure.cn/',
    'https://entra.microsoft.us/',
    'portal.azure.com',
  ],
  ['tenant-ciam', `https://contoso.ciamlogin.com/${tenantId}`, 'contoso.ciamlogin.com'],
  ['tenant-b2c', 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_signin'],
  [
    'tenant-retired-host',
    `https://login.microsoftonline.de/${tenantId}`,
    `https://login-us.microsoftonline.com/${tenantId}`,
  ],
  ['tenant-unsupported-cloud', `https://login.sovcloud-identity.fr/${tenantId}`],
  [
    'tenant-other-cloud',
    `https://login.microsoftonline.us/${tenantId}`,
    `https://login.partner.microsoftonline.cn/${tenantId}`,
    `https://login.chinacloudapi.cn/${tenantId}`,
  ],
  ['tenant-is-secret', secret, previousSecret, legacySecret, `"${secret}"`, ` ${secret}\n`],
  ['tenant-is-secret', secret.slice(0, 20), `${'aB3+'.repeat(10)}xyz=`],
  [
    'tenant-hidden-character',
    tenantId.replace('-', '-\u200b'),
    tenantId.replace('-', '\u00ad-'),
    tenantId.replace('-', '-\u00a0'),
    `\ufeff${tenantId}`,
    `\u202e${tenantId}`,
    `${tenantId}\u2066`,
    tenantId.replace('-', '-\n'),
    tenantId.replace('-', '-\t'),
    tenantId.replace('-', '-\0'),
    `https://login.micro\nsoftonline.com/${tenantId}`,
    `https://login.micro\u200bsoftonline.com/${tenantId}`,
    `${authority}\ud800`,
    '\u200b',
  ],
  [
    'tenant-backslash',
    `https:\\\\login.microsoftonline.com\\${tenantId}`,
    `https://login.microsoftonline.com\\${tenantId}`,
    `https://evil.example\\@login.microsoftonline.com/${tenantId}`,
  ],
  ['tenant-too-long', 'a'.repeat(2049), ' '.repeat(100_000) + tenantId],
];

for (const [code, ...raws] of refused) {
  for (const raw of raws) {
    test(`${code} refuses ${JSON.stringify(raw.slice(0, 80))}`, () => {
      const { value, findings } = readTenant(raw, { cloud: 'global' });
      assert.equal(value, undefined);
      assert.deepEqual(codes(findings), [code]);
      assert.equal(findings[0]?.severity, 'error');
      assert.equal(findings[0]?.field, 'tenant');
    });
  }
}

for (const raw of ['', ' ', '\t\r\n', '\u00a0']) {
  test(`An empty tenant ${JSON.stringify(raw)} has no value and no findings`, () => {
    assert.deepEqual(readTenant(raw, { cloud: 'global' }), { findings: [] });
  });
}

test('A URL of another cloud is refused with the name of its cloud', () => {
  const { findings } = readTenant(authority, { cloud: 'china' });
  assert.equal(findings[0]?.code, 'tenant-other-cloud');
  assert.match(findings[0].message, /cloud Global/);
});

test('A secret is never repeated in the message, which says that nothing left the browser', () => {
  for (const raw of [secret, previousSecret, legacySecret]) {
    const [finding] = readTenant(raw, { cloud: 'global' }).findings;
    assert.ok(finding && !finding.message.includes(raw.slice(0, 6)));
    assert.match(finding.message, /Nothing left your browser/);
    assert.match(finding.message, /rotate/);
  }
});

for (const raw of [
  'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  '11111111-1111-1111-1111-111111111111',
  '12345678-1234-1234-1234-123456789abc',
]) {
  test(`The example ID ${raw} is used, with a warning`, () => {
    const { value, findings } = readTenant(raw, { cloud: 'global' });
    assert.equal(value, raw);
    assert.deepEqual(codes(findings), ['tenant-is-example']);
    assert.equal(findings[0]?.severity, 'warning');
  });
}
