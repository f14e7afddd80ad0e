import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirect } from '../../../../src/sso/providers/azure/redirect.ts';
import { readServerUrl } from '../../../../src/sso/read/server-url.ts';
import { codes, secret, serverUrl } from '../ids.ts';

const accepted: readonly [raw: string, value: string, codes: string[]][] = [
  [serverUrl, serverUrl, []],
  ['https://10.0.0.5:8585', 'https://10.0.0.5:8585', []],
  ['https://openmetadata', 'https://openmetadata', []],
  ['https://xn--kln-sna.example', 'https://xn--kln-sna.example', []],
  ['http://localhost:8585', 'http://localhost:8585', []],
  ['http://127.0.0.1:8585', 'http://127.0.0.1:8585', ['redirect-uri-loopback-ip']],
  [`${serverUrl}/`, serverUrl, ['server-url-trailing-slash']],
  [`${serverUrl}//`, serverUrl, ['server-url-trailing-slash']],
  [` ${serverUrl}\n`, serverUrl, ['server-url-trimmed']],
  [`"${serverUrl}"`, serverUrl, ['server-url-unwrapped']],
  [`<${serverUrl}>`, serverUrl, ['server-url-unwrapped']],
  ['HTTPS://OpenMetadata.Example.com', serverUrl, ['server-url-lower-cased']],
  [`${serverUrl}:443`, serverUrl, ['server-url-default-port']],
  ['http://localhost:80', 'http://localhost', ['server-url-default-port']],
  [`${serverUrl}:8443`, `${serverUrl}:8443`, []],
  [`${serverUrl}/callback`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/auth/callback`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/signin/`, serverUrl, ['server-url-trailing-slash', 'server-url-path-removed']],
  [`${serverUrl}/callback//callback`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/my-data`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/api`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/api/v1`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/api/v1/system/config/jwks`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/om`, `${serverUrl}/om`, ['server-url-sub-path']],
  [`${serverUrl}/Callback`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/Auth/CALLBACK`, serverUrl, ['server-url-path-removed']],
  [`${serverUrl}/Callbacks`, `${serverUrl}/Callbacks`, ['server-url-sub-path']],
  [
    `${serverUrl}/om/callback`,
    `${serverUrl}/om`,
    ['server-url-path-removed', 'server-url-sub-path'],
  ],
];

for (const [raw, value, expected] of accepted) {
  test(`The server URL ${JSON.stringify(raw)} is read as ${value}`, () => {
    const reading = readServerUrl(raw, redirect);
    assert.equal(reading.value, value);
    assert.deepEqual(codes(reading.findings), expected);
  });
}

const refused: readonly [code: string, ...raws: string[]][] = [
  [
    'server-url-no-scheme',
    'openmetadata.example.com',
    'openmetadata.example.com:8585',
    'localhost:8585',
    '//openmetadata.example.com',
  ],
  ['server-url-malformed', 'https:', 'https:/openmetadata.example.com', 'http:localhost'],
  [
    'server-url-scheme',
    'ftp://openmetadata.example.com',
    'javascript:alert(1)',
    'data:text/html,x',
  ],
  [
    'server-url-http',
    'http://openmetadata.example.com',
    'http://openmetadata:8585',
    'http://10.0.0.5:8585',
    'http://0.0.0.0:8585',
    'http://localhost.evil.example',
    'http://127.0.0.2',
  ],
  ['server-url-user-info', 'https://user:pass@h.example', 'https://h.example@evil.example'],
  ['server-url-no-host', 'https://', 'https:///callback', 'https://:8585'],
  ['server-url-ipv6', 'http://[::1]:8585', 'https://[2001:db8::1]'],
  ['server-url-wildcard', 'https://*.example.com', `${serverUrl}/*`],
  ['server-url-idn', 'https://köln.example', 'https://оpenmetadata.example'],
  ['server-url-trailing-dot', 'https://openmetadata.example.com.'],
  [
    'server-url-odd-ipv4',
    'http://2130706433',
    'http://0x7f.1',
    'http://0x7f000001',
    'http://127.1',
    'http://0177.0.0.1',
    'https://256.1.1.1',
    'https://1.2.3.4.5',
  ],
  [
    'server-url-bad-host',
    'https://open_metadata.example',
    'https://-h.example',
    'https://h..example',
    'https://h%2eexample',
    'https://open metadata.example',
    `https://${'a'.repeat(64)}.example`,
  ],
  [
    'server-url-bad-port',
    'https://h.example:',
    'https://h.example:0',
    'https://h.example:65536',
    'https://h.example:080',
    'https://h.example:port',
  ],
  ['server-url-fragment', `${serverUrl}/#/signin`],
  ['server-url-query', `${serverUrl}/callback?code=abc&state=x`, `${serverUrl}?`],
  ['server-url-unsupported-character', `${serverUrl}/o(m)`, `${serverUrl}/a,b`],
  ['server-url-bad-character', `${serverUrl}/a b`, `${serverUrl}/50%`, `${serverUrl}/ü`],
  ['server-url-dot-segment', `${serverUrl}/om/../x`, `${serverUrl}/%2E%2e/x`],
  ['server-url-double-slash', `${serverUrl}//om`],
  [
    'server-url-placeholder',
    'https://{your domain}',
    '<server>',
    'https://<host>:8585',
    'https://your-domain.com',
  ],
  [
    'server-url-is-microsoft',
    'https://login.microsoftonline.com/common',
    'https://portal.azure.com',
    'https://contoso.ciamlogin.com',
  ],
  ['redirect-uri-too-long', `${serverUrl}/${'a'.repeat(230)}`],
  ['server-url-is-secret', secret, `https://${secret}`],
  [
    'server-url-hidden-character',
    'https://open\nmetadata.example',
    'https://open\tmetadata.example',
    'https://open\u200bmetadata.example',
    'https://open\u00admetadata.example',
  ],
  ['server-url-backslash', 'https:\\\\openmetadata.example', 'https://h.example\\callback'],
  ['server-url-too-long', `https://${'a.'.repeat(2000)}com`],
];

for (const [code, ...raws] of refused) {
  for (const raw of raws) {
    test(`${code} refuses ${JSON.stringify(raw.slice(0, 80))}`, () => {
      const { value, findings } = readServerUrl(raw, redirect);
      assert.equal(value, undefined);
      assert.deepEqual(codes(findings), [code]);
      assert.equal(findings[0]?.field, 'serverUrl');
    });
  }
}

test('An empty server URL has no value and no findings', () => {
  assert.deepEqual(readServerUrl('\n'), { findings: [] });
});
