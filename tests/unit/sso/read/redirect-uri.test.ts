import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRedirectUri } from '../../../../src/sso/read/redirect-uri.ts';
import { redirect } from '../../../../src/sso/providers/azure/redirect.ts';
import { codes } from '../ids.ts';

const callback = 'https://openmetadata.example.com/callback';

const accepted: readonly [uri: string, codes: string[]][] = [
  [callback, []],
  ['https://openmetadata.example.com/Auth/Callback', []],
  ['https://openmetadata.example.com/callback/', []],
  ['http://localhost:8585/callback', []],
  ['http://127.0.0.1/callback', ['redirect-uri-loopback-ip']],
  ['https://openmetadata.example.com', ['redirect-uri-no-path']],
  [`https://h.example/${'a'.repeat(256 - 18)}`, []],
];

for (const [uri, expected] of accepted) {
  test(`The redirect URI ${uri.slice(0, 60)} is accepted exactly as written`, () => {
    const { value, findings } = checkRedirectUri(uri, redirect);
    assert.equal(value, uri);
    assert.deepEqual(codes(findings), expected);
  });
}

const refused: readonly [code: string, ...uris: string[]][] = [
  ['redirect-uri-too-long', `https://h.example/${'a'.repeat(257 - 18)}`],
  ['redirect-uri-not-absolute', '/callback', 'openmetadata.example.com/callback', 'https:/h/cb'],
  ['redirect-uri-scheme', 'ms-app://x/callback', 'javascript://h/%0aalert(1)'],
  ['redirect-uri-http', 'http://openmetadata.example.com/callback'],
  ['redirect-uri-fragment', `${callback}#x`, `${callback}#`],
  ['redirect-uri-query', `${callback}?a=b`],
  ['redirect-uri-user-info', 'https://a@h.example/callback'],
  ['redirect-uri-ipv6', 'http://[::1]:8585/callback'],
  ['redirect-uri-idn', 'https://köln.example/callback'],
  ['redirect-uri-trailing-dot', 'https://h.example./callback'],
  ['redirect-uri-bad-port', 'https://h.example:99999/callback'],
  ['redirect-uri-odd-ipv4', 'http://2130706433/callback', 'http://0x7f.1/callback'],
  ['redirect-uri-wildcard', 'https://*.h.example/callback', 'https://h.example/*'],
  ...['!', '$', "'", '(', ')', ',', ';'].map((character): [string, string] => [
    'redirect-uri-unsupported-character',
    `https://h.example/call${character}back`,
  ]),
  [
    'redirect-uri-bad-character',
    'https://h.example/call back',
    'https://h.example/call\nback',
    'https://h.example/call\\back',
    'https://h.example/call\u200bback',
    'https://h.example/call"back',
  ],
  ['redirect-uri-bad-host', 'https://h\n.example/callback', 'https://h\\x/callback'],
  ['redirect-uri-ambiguous', 'https://H.example/callback', 'https://h.example:443/callback'],
  ['redirect-uri-ambiguous', 'HTTPS://h.example/callback'],
];

for (const [code, ...uris] of refused) {
  for (const uri of uris) {
    test(`${code} refuses ${JSON.stringify(uri.slice(0, 60))}`, () => {
      const { value, findings } = checkRedirectUri(uri, redirect);
      assert.equal(value, undefined);
      assert.deepEqual(codes(findings), [code]);
    });
  }
}

test('Findings about a redirect URI go to the field the caller names', () => {
  assert.equal(checkRedirectUri('x', { field: 'flow' }).findings[0]?.field, 'flow');
  assert.equal(checkRedirectUri('x').findings[0]?.field, 'serverUrl');
});

test('An empty redirect URI has no value and no findings', () => {
  assert.deepEqual(checkRedirectUri(''), { findings: [] });
});
