import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../../src/sso/check/diagnose.ts';
import { undeclared } from '../../check/config-of.ts';
import { secret, tenantId } from '../../ids.ts';

const host = 'https://login.microsoftonline.com';
const nil = '00000000-0000-0000-0000-000000000000';
const max = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const consumers = '9188040d-6c67-4c5b-b112-36a304b66dad';
const graph = '00000003-0000-0000-c000-000000000000';
const example = '11111111-1111-1111-1111-111111111111';
const long = 'a'.repeat(2100);
const hidden = '\u200b';

/** What a file may hold as tenant, authority, client ID, server and redirect URI, and its code. */
const rows: Readonly<Record<string, readonly (readonly [value: string, code: string])[]>> = {
  OIDC_TENANT: [
    ['contoso', 'tenant-not-guid'],
    ['contoso.onmicrosoft.com', 'tenant-is-domain'],
    ['common', 'tenant-keyword'],
    ['alice@example.com', 'tenant-is-email'],
    [consumers, 'tenant-consumers-guid'],
    [nil, 'tenant-nil-guid'],
    [max, 'tenant-max-guid'],
    ['oauth2', 'tenant-path-word'],
    [example, 'tenant-is-example'],
    [long, 'tenant-too-long'],
    [secret, 'tenant-is-secret'],
    [tenantId.replace('-', `${hidden}-`), 'tenant-hidden-character'],
    [`'${tenantId}\\'`, 'tenant-backslash'],
    [`${tenantId}/v2.0`, 'tenant-partial-url'],
    [`${host}/`, 'tenant-url-without-tenant'],
    ['https:/login.microsoftonline.com', 'tenant-url-malformed'],
    [`http://login.microsoftonline.com/${tenantId}`, 'tenant-url-http'],
    [`api://${tenantId}`, 'tenant-url-scheme'],
    [`https://a@login.microsoftonline.com/${tenantId}`, 'tenant-url-user-info'],
    [`${host}:443/${tenantId}`, 'tenant-url-port'],
    [`${host}/${tenantId}/users`, 'tenant-url-path'],
    [`https://login.example.com/${tenantId}`, 'tenant-unknown-host'],
    ['https://entra.microsoft.com/', 'tenant-portal-url'],
    [`https://contoso.ciamlogin.com/${tenantId}`, 'tenant-ciam'],
    [`https://contoso.b2clogin.com/${tenantId}`, 'tenant-b2c'],
    [`https://login.microsoftonline.de/${tenantId}`, 'tenant-retired-host'],
    [`https://login.sovcloud-identity.fr/${tenantId}`, 'tenant-unsupported-cloud'],
    [`https://login.microsoftonline.us/${tenantId}`, 'tenant-other-cloud'],
  ],
  AUTHENTICATION_AUTHORITY: [
    [`${host}/contoso`, 'authority-tenant-not-guid'],
    [`${host}/contoso.com`, 'authority-tenant-is-domain'],
    [`${host}/common`, 'authority-tenant-keyword'],
    [`${host}/alice@example.com`, 'authority-tenant-is-email'],
    [`${host}/${consumers}`, 'authority-tenant-consumers-guid'],
    [`${host}/${nil}`, 'authority-tenant-nil-guid'],
    [`${host}/${max}`, 'authority-tenant-max-guid'],
    [`${host}/undefined`, 'authority-tenant-placeholder'],
    [`${host}/v2.0`, 'authority-tenant-url-without-tenant'],
    [`${host}/(oauth2)`, 'authority-tenant-path-word'],
    [`${host}/${example}`, 'authority-tenant-is-example'],
    [`${host}/${long}`, 'authority-tenant-too-long'],
    [`${host}/${secret}`, 'authority-tenant-is-secret'],
    [`${host}/${hidden}${tenantId}`, 'authority-tenant-hidden-character'],
    [`http://login.microsoftonline.com/${tenantId}`, 'authority-tenant-url-http'],
    [`https://a@login.microsoftonline.com/${tenantId}`, 'authority-tenant-url-user-info'],
    [`${host}:443/${tenantId}`, 'authority-tenant-url-port'],
    [`${host}/${tenantId}/users`, 'authority-tenant-url-path'],
    [`https://login.example.com/${tenantId}`, 'authority-tenant-unknown-host'],
    ['https://portal.azure.com/', 'authority-tenant-portal-url'],
    [`https://contoso.ciamlogin.com/${tenantId}`, 'authority-tenant-ciam'],
    [`https://contoso.b2clogin.com/${tenantId}`, 'authority-tenant-b2c'],
    [`https://login.microsoftonline.de/${tenantId}`, 'authority-tenant-retired-host'],
    [`https://login.sovcloud-identity.fr/${tenantId}`, 'authority-tenant-unsupported-cloud'],
  ],
  AUTHENTICATION_CLIENT_ID: [
    ['openmetadata', 'client-id-not-guid'],
    [`api://${tenantId}`, 'client-id-url'],
    ['1234-abc.apps.googleusercontent.com', 'client-id-other-provider'],
    [nil, 'client-id-nil-guid'],
    [max, 'client-id-max-guid'],
    [graph, 'client-id-microsoft-app'],
    [example, 'client-id-is-example'],
    [long, 'client-id-too-long'],
    [secret, 'client-id-is-secret'],
    [`${hidden}${tenantId}`, 'client-id-hidden-character'],
    [`'${tenantId}\\'`, 'client-id-backslash'],
  ],
  OIDC_CLIENT_SECRET: [
    [tenantId, 'secret-is-secret-id'],
    [`ab${'\u0007'}cd`, 'secret-hidden-character'],
  ],
  OIDC_SERVER_URL: [
    ['https://a@om.example.com', 'server-url-user-info'],
    ['https://[::1]', 'server-url-ipv6'],
    ['https://*.example.com', 'server-url-wildcard'],
    ['https://öm.example.com', 'server-url-idn'],
    ['https://om.example.com.', 'server-url-trailing-dot'],
    ['https://1.2.3', 'server-url-odd-ipv4'],
    ['https://om_1.example.com', 'server-url-bad-host'],
    ['https://om.example.com:0', 'server-url-bad-port'],
    ['http://om.example.com', 'server-url-http'],
    ['https://om.example.com#a', 'server-url-fragment'],
    ['https://om.example.com?a', 'server-url-query'],
    ['https://om.example.com/a!', 'server-url-unsupported-character'],
    ['https://om.example.com/a|', 'server-url-bad-character'],
    ['https://om.example.com/a/../b', 'server-url-dot-segment'],
    ['https://om.example.com/a//b', 'server-url-double-slash'],
    ['https://om.example.com/om', 'server-url-sub-path'],
    [`https://om.example.com/${long}`, 'server-url-too-long'],
    [`https://om.example.com/${secret}`, 'server-url-is-secret'],
    [`https://om.example.com/${hidden}`, 'server-url-hidden-character'],
    ['https://login.microsoftonline.com', 'server-url-is-microsoft'],
    ['https://om.example.com/{a', 'server-url-placeholder'],
    [`https://om.example.com/${'a'.repeat(250)}`, 'redirect-uri-too-long'],
  ],
  OIDC_CALLBACK: [
    ['https://a@om.example.com/callback', 'redirect-uri-user-info'],
    ['https://[::1]/callback', 'redirect-uri-ipv6'],
    ['https://*.example.com/callback', 'redirect-uri-wildcard'],
    ['https://öm.example.com/callback', 'redirect-uri-idn'],
    ['https://om.example.com./callback', 'redirect-uri-trailing-dot'],
    ['https://1.2.3/callback', 'redirect-uri-odd-ipv4'],
    ['https://om_1.example.com/callback', 'redirect-uri-bad-host'],
    ['https://om.example.com:0/callback', 'redirect-uri-bad-port'],
    ['http://om.example.com/callback', 'redirect-uri-http'],
    ['https://om.example.com/callback#a', 'redirect-uri-fragment'],
    ['https://om.example.com/callback?a', 'redirect-uri-query'],
    ['https://om.example.com/a!/callback', 'redirect-uri-unsupported-character'],
    ['https://om.example.com/a|/callback', 'redirect-uri-bad-character'],
    ['https://om.example.com/../callback', 'redirect-uri-dot-segment'],
    ['https://om.example.com//callback', 'redirect-uri-double-slash'],
    [`https://om.example.com/${'a'.repeat(250)}/callback`, 'redirect-uri-too-long'],
    ['https://om.example.com', 'redirect-uri-no-path'],
    ['https://OM.example.com/callback', 'redirect-uri-ambiguous'],
    ['http://127.0.0.1:8585/callback', 'redirect-uri-loopback-ip'],
  ],
};

for (const [name, values] of Object.entries(rows)) {
  for (const [value, code] of values) {
    test(`${name} ${value.slice(0, 60)} is ${code}`, () => {
      const text = `AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=confidential\n${name}=${value}\n`;
      const pasted = [{ name: '', text, format: 'env' as const }];
      const { findings } = diagnose(pasted, { version: '1.12' });
      const codes = findings.filter(({ place }) => place?.line === 3).map((one) => one.code);
      assert.ok(codes.includes(code), codes.join(', '));
      assert.deepEqual(undeclared(pasted, { version: '1.12' }), []);
    });
  }
}
