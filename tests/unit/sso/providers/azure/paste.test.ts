import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPasted } from '../../../../../src/sso/providers/azure/paste.ts';
import { readClientId } from '../../../../../src/sso/providers/azure/read/client-id.ts';
import { isCloudId } from '../../../../../src/sso/providers/azure/clouds.ts';
import { readServerUrl } from '../../../../../src/sso/read/server-url.ts';
import { readTenant } from '../../../../../src/sso/providers/azure/read/tenant.ts';
import { clientId, secret, serverUrl, tenantId } from '../../ids.ts';
import { Random } from '../../random.ts';

const host = 'https://login.microsoftonline.com';
const authority = `${host}/${tenantId}`;
const otherTenant = '7e1d9a40-55c3-4b8f-a1d2-0c6e8f3b9274';
const query = `client_id=${clientId}&response_type=code&redirect_uri=${encodeURIComponent(`${serverUrl}/callback`)}&scope=openid`;
const authorize = `${authority}/oauth2/v2.0/authorize`;

const discovery = {
  issuer: `${authority}/v2.0`,
  authorization_endpoint: authorize,
  token_endpoint: `${authority}/oauth2/v2.0/token`,
  jwks_uri: `${authority}/discovery/v2.0/keys`,
  kerberos_endpoint: `${authority}/kerberos`,
  userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
  mtls_endpoint_aliases: { token_endpoint: `https://mtlsauth.microsoft.com/${tenantId}/token` },
  tenant_region_scope: null,
  scopes_supported: ['openid'],
};

const pane = [
  ['OAuth 2.0 authorization endpoint (v2)', authorize],
  ['OAuth 2.0 token endpoint (v2)', `${authority}/oauth2/v2.0/token`],
  ['OAuth 2.0 authorization endpoint (v1)', `${authority}/oauth2/authorize`],
  ['OpenID Connect metadata', `${authority}/v2.0/.well-known/openid-configuration`],
  ['Microsoft Graph API endpoint', 'https://graph.microsoft.com'],
  ['Federation metadata', `${authority}/federationmetadata/2007-06/federationmetadata.xml`],
  ['WS-Federation sign-on endpoint', `${authority}/wsfed`],
  ['SAML-P sign-on endpoint', `${authority}/saml2`],
] as const;
const paneText = pane.flat().join('\n');

const global = { cloud: 'global', tenant: tenantId };
const tenantAndCloud = 'Tenant and cloud taken from';

const accepted: readonly [title: string, text: string, answers: object, message: string][] = [
  ['the Endpoints pane as text', paneText, global, `${tenantAndCloud} the URLs you pasted.`],
  [
    'the Endpoints pane as JSON',
    JSON.stringify(Object.fromEntries(pane)),
    global,
    `${tenantAndCloud} the URLs you pasted.`,
  ],
  [
    'a discovery answer',
    JSON.stringify(discovery, undefined, 2),
    global,
    `${tenantAndCloud} the discovery JSON.`,
  ],
  [
    'a discovery answer with escaped slashes',
    JSON.stringify(discovery).replaceAll('/', '\\/'),
    global,
    `${tenantAndCloud} the discovery JSON.`,
  ],
  [
    'half a discovery answer',
    JSON.stringify(discovery).slice(0, 400),
    global,
    `${tenantAndCloud} the URLs you pasted.`,
  ],
  ['an authority', authority, global, `${tenantAndCloud} the URL you pasted.`],
  ['a quoted authority', `"${authority}"`, global, `${tenantAndCloud} the URL you pasted.`],
  [
    'an authority in a sentence',
    `It is ${authority}.`,
    global,
    `${tenantAndCloud} the URL you pasted.`,
  ],
  ['a Markdown link', `[here](${authority})`, global, `${tenantAndCloud} the URL you pasted.`],
  ['capitals', authority.toUpperCase(), global, `${tenantAndCloud} the URL you pasted.`],
  ['a v2 issuer', `${authority}/v2.0`, global, `${tenantAndCloud} the issuer URL.`],
  [
    'a v1 issuer',
    `https://sts.windows.net/${tenantId}/`,
    global,
    `${tenantAndCloud} the URL you pasted.`,
  ],
  [
    'a discovery URL',
    `${authority}/v2.0/.well-known/openid-configuration`,
    global,
    `${tenantAndCloud} the discovery URL.`,
  ],
  ['a token URL', `${authority}/oauth2/v2.0/token`, global, `${tenantAndCloud} the token URL.`],
  [
    'an alias of China',
    `https://login.chinacloudapi.cn/${tenantId}`,
    { cloud: 'china', tenant: tenantId },
    `${tenantAndCloud} the URL you pasted.`,
  ],
  [
    'a v1 issuer beside a host of the US Government',
    `https://sts.windows.net/${tenantId}/ https://login.microsoftonline.us/${tenantId}`,
    { cloud: 'us-government', tenant: tenantId },
    `${tenantAndCloud} the URLs you pasted.`,
  ],
  [
    'an authorize URL',
    `${authorize}?${query}`,
    { ...global, clientId, serverUrl },
    'Tenant, cloud, client ID, and server URL taken from the authorize URL.',
  ],
  [
    'an authorize URL with HTML ampersands',
    `${authorize}?${query.replaceAll('&', '&amp;')}`,
    { ...global, clientId, serverUrl },
    'Tenant, cloud, client ID, and server URL taken from the authorize URL.',
  ],
  [
    'an authorize URL of OpenMetadata 1.12',
    `${authorize}?client_id=${clientId}&redirect_uri=${serverUrl}/auth/callback`,
    { ...global, clientId, serverUrl },
    'Tenant, cloud, client ID, and server URL taken from the authorize URL.',
  ],
  [
    'an authorize URL with a placeholder for the client ID',
    `${authorize}?client_id=None&redirect_uri=${serverUrl}/callback`,
    { ...global, serverUrl },
    'Tenant, cloud, and server URL taken from the authorize URL. Its client ID could not be used: enter it by hand.',
  ],
  [
    'an authorize URL of another application',
    `${authorize}?client_id=x&redirect_uri=https%3A%2F%2Fgrafana.example.com%2Flogin%2Fazuread`,
    global,
    `${tenantAndCloud} the authorize URL. Its client ID and redirect URI could not be used: enter them by hand.`,
  ],
  [
    'an authorize URL with two redirect URIs',
    `${authorize}?${query}&redirect_uri=https://evil.example/callback`,
    { ...global, clientId },
    'Tenant, cloud, and client ID taken from the authorize URL. Its redirect URI could not be used: enter it by hand.',
  ],
  [
    'an authority beside a portal page',
    `https://portal.azure.com/#view/x ${authority}`,
    global,
    `${tenantAndCloud} the URL you pasted.`,
  ],
];

for (const [title, text, answers, message] of accepted) {
  test(`A paste is read: ${title}`, () => {
    assert.deepEqual(readPasted(text), { answers, message });
  });
}

const refused: readonly [title: string, reason: RegExp, ...texts: string[]][] = [
  ['nothing', /nothing to read/, '', ' \n\t', '\ufeff'],
  ['text without a URL', /no Microsoft sign-in URL/, 'hello', '[]', '{}', 'null', '"x"', '42'],
  ['an ID alone', /ID alone/, tenantId, `{${tenantId}}`],
  ['two URLs of other hosts', /no Microsoft sign-in URL/, 'https://a.example https://b.example'],
  [
    'a host that looks like Microsoft’s',
    /not a Microsoft sign-in host/,
    `https://login.microsoftonline.com.evil.example/${tenantId}`,
    `https://login.micros\u043eftonline.com/${tenantId}`,
  ],
  [
    'a name before the host',
    /@ before the host/,
    `https://login.microsoftonline.com@evil.example/${tenantId}`,
    `https://x@login.microsoftonline.com/${tenantId}`,
  ],
  ['an invisible character', /invisible/, `https://login.microsoft\u200bonline.com/${tenantId}`],
  ['the tenant common', /common/, `${host}/common/v2.0`, `${host}/organizations/oauth2/v2.0/token`],
  [
    'a placeholder',
    /placeholder/,
    `${host}/{tenantid}/v2.0`,
    JSON.stringify({ issuer: `${host}/{tenantid}/v2.0` }),
    `${host}/<tenant>/v2.0 ${host}/{tenant}`,
  ],
  ['a domain', /domain name/, `${host}/contoso.onmicrosoft.com/v2.0`],
  ['no tenant', /names no tenant/, host, `${host}/oauth2/v2.0/token`],
  [
    'an unknown path',
    /path that no sign-in URL has/,
    `${authority}/x`,
    `${authority}/../${otherTenant}`,
  ],
  ['plain http', /https/, authority.replace('https', 'http')],
  ['a portal page', /portal page/, 'https://portal.azure.com/#view/x'],
  ['B2C', /B2C/, 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/policy'],
  [
    'two tenants',
    /different tenants/,
    `${authority} ${host}/${otherTenant}`,
    `${authority} ${host}/${otherTenant}/saml2`,
    `${authority} ${host}/${otherTenant}/x`,
    `${authority} https://login.microsoftonline.us/${otherTenant}`,
  ],
  ['a tenant beside common', /do not, or not by its ID/, `${authority} ${host}/common/v2.0`],
  ['two clouds', /different clouds/, `${authority} https://login.microsoftonline.us/${tenantId}`],
  ['a client secret', /client secret/, `${authority} ${secret}`],
  ['cut-off JSON without a URL', /not complete/, '{"issuer": "https:\\/\\/login'],
  ['too much', /too long/, `${authority} ${'x'.repeat(100_000)}`],
  [
    'deep JSON',
    /nested/,
    `${'['.repeat(30)}"${authority}"${']'.repeat(30)}`,
    '['.repeat(49_000) + ']'.repeat(49_000),
  ],
];

for (const [title, reason, ...texts] of refused) {
  test(`A paste is refused with a sentence: ${title}`, () => {
    for (const text of texts) {
      const result = readPasted(text);
      assert.ok('refused' in result, text.slice(0, 200));
      assert.match(result.refused, reason);
      assert.match(result.refused, /^[A-Z].*\.$/);
    }
  });
}

const pieces: [string, ...string[]] = [
  ...([
    authority,
    authorize,
    `?${query}`,
    JSON.stringify(discovery),
    paneText,
    otherTenant,
  ] as const),
  ...[
    `${host}/`,
    tenantId,
    '/v2.0',
    '{tenantid}',
    'common',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
  ],
  ...['&', '?', '#', '%', '%zz', '@', ' ', '\n', '\0', '\u200b', '\ud800', 'https://', '//', '..'],
  ...[`redirect_uri=${serverUrl}/callback`, 'client_id=', clientId, '__proto__', 'é'],
];

test('Random pastes never throw, and every answer is one that its own reader gives', () => {
  const random = new Random(53);
  let taken = 0;
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: 1 + random.below(7) }, () => random.pick(pieces)).join('');
    const result = readPasted(text);
    if ('refused' in result) {
      assert.match(result.refused, /^[A-Z].*\.$/s, JSON.stringify(text));
      continue;
    }
    taken += 1;
    const { cloud, tenant = '', clientId: id, serverUrl: server } = result.answers;
    assert.ok(cloud !== undefined && isCloudId(cloud));
    assert.equal(readTenant(tenant, { cloud }).value, tenant, JSON.stringify(text));
    if (id !== undefined) assert.equal(readClientId(id).value, id);
    if (server !== undefined) assert.equal(readServerUrl(server).value, server);
  }
  assert.ok(taken > 200, `only ${String(taken)} taken: the fuzz proves nothing`);
});

test('Garbage of any length is answered at once', () => {
  for (const piece of [
    ' ',
    '[',
    '{"a":',
    'https://',
    `${authority} `,
    '.',
    ')',
    '&amp;',
    '/',
    'A9',
  ]) {
    for (const length of [99_990, 1_000_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const whole of [text, `${authority}/?${text}`, `x${text}y`]) {
        const start = performance.now();
        readPasted(whole);
        assert.ok(performance.now() - start < 1000, `${piece} took too long`);
      }
    }
  }
});
