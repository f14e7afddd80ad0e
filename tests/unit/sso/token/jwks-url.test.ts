import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clouds } from '../../../../src/sso/providers/azure/clouds.ts';
import { jwksUrlFor } from '../../../../src/sso/token/read-token.ts';
import { Random } from '../random.ts';
import { tenantId } from '../ids.ts';
import { idClaims, issuer, otherTenant } from './tokens.ts';

const host = 'https://login.microsoftonline.com';

test('The key list is the one of the token’s own tenant, cloud and version', () => {
  for (const [claims, url] of [
    [idClaims, `${host}/${tenantId}/discovery/v2.0/keys`],
    [{ iss: issuer }, `${host}/${tenantId}/discovery/v2.0/keys`],
    [
      { iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0' },
      `${host}/${tenantId}/discovery/keys`,
    ],
    [{ iss: `https://sts.windows.net/${tenantId}/` }, `${host}/${tenantId}/discovery/keys`],
    [
      { iss: `https://login.microsoftonline.us/${tenantId}/v2.0`, ver: '2.0' },
      `https://login.microsoftonline.us/${tenantId}/discovery/v2.0/keys`,
    ],
    [
      { iss: `https://login.chinacloudapi.cn/${tenantId}/v2.0` },
      `https://login.partner.microsoftonline.cn/${tenantId}/discovery/v2.0/keys`,
    ],
  ] as const) {
    const found = jwksUrlFor(claims);
    assert.equal('url' in found && found.url, url);
    assert.match('asks' in found ? found.asks : '', /^Asks Microsoft /);
  }
});

test('Otherwise no address is given, and the reason is', () => {
  for (const [claims, code] of [
    [{}, 'jwks-no-issuer'],
    [{ iss: 5 }, 'jwks-no-issuer'],
    [{ iss: 'https://idp.example' }, 'jwks-other-issuer'],
    [{ iss: `${host}.evil.example/${tenantId}/v2.0` }, 'jwks-other-issuer'],
    [{ iss: `${host}/common/v2.0` }, 'jwks-other-issuer'],
    [{ iss: `https://contoso.ciamlogin.com/${tenantId}/v2.0` }, 'jwks-external'],
    [{ iss: `https://contoso.b2clogin.com/${tenantId}/v2.0/` }, 'jwks-external'],
    [{ iss: `https://login.sovcloud-identity.de/${tenantId}/v2.0` }, 'jwks-sovereign'],
    [{ ...idClaims, tid: otherTenant }, 'jwks-tenant-differs'],
    [{ ...idClaims, tokenType: 'BOT' }, 'jwks-own-token'],
  ] as const) {
    const result = jwksUrlFor(claims);
    assert.ok('code' in result, JSON.stringify(claims));
    assert.equal(result.code, code);
    assert.match(result.reason, /^[A-Z].*\.$/);
  }
});

test('Whatever stands in iss, tid and ver, only hosts of the table are ever asked', () => {
  const random = new Random(83);
  const pieces: [string, ...string[]] = [
    'https://',
    'http://',
    host,
    '@',
    ':443',
    '/',
    '\\',
    '?',
    '#',
    '%2f',
    '..',
    tenantId,
    otherTenant,
    ...[
      '/v2.0',
      'evil.example',
      'login.microsoftonline.com',
      'sts.windows.net',
      '\n',
      '{tenantid}',
      '\u200b',
      issuer,
    ],
  ];
  const text = (): string =>
    Array.from({ length: random.below(5) }, () => random.pick(pieces)).join('');
  const hosts = Object.values(clouds).map((cloud) => cloud.host);
  let urls = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const result = jwksUrlFor({
      iss: text(),
      ...(random.below(2) && { tid: text() }),
      ver: random.pick(['1.0', '2.0', '', 'x']),
    });
    if (!('url' in result)) continue;
    urls += 1;
    const url = new URL(result.url);
    assert.equal(url.href, result.url);
    assert.ok(hosts.includes(url.host));
    assert.match(url.pathname, /^\/[0-9a-f-]{36}\/discovery\/(?:v2\.0\/)?keys$/);
  }
  assert.ok(urls > 50, String(urls));
});
