import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectDifferences } from '../../../../src/sso/errors/redirect-difference.ts';

const registered = 'https://openmetadata.example.com/callback';

const cases: readonly [sent: string, ...differences: string[]][] = [
  [registered],
  ['http://openmetadata.example.com/callback', 'the scheme is http instead of https'],
  ['https://localhost/callback', 'the host is localhost instead of openmetadata.example.com'],
  ['https://openmetadata.example.com:8585/callback', 'the port is 8585 instead of none'],
  ['https://openmetadata.example.com:443/callback', 'the port is 443 instead of none'],
  [
    'https://openmetadata.example.com/auth/callback',
    'the path is /auth/callback instead of /callback',
  ],
  ['https://openmetadata.example.com', 'the path is none instead of /callback'],
  ['https://openmetadata.example.com/Callback', 'the path differs in upper and lower case'],
  ['https://OpenMetadata.example.com/callback', 'the host differs in upper and lower case'],
  ['https://openmetadata.example.com/callback/', 'there is a slash at its end'],
  ['https://openmetadata.example.com/callback?x=1', 'one has more behind its path'],
  [
    'http://localhost:8585/CALLBACK/',
    'the scheme is http instead of https',
    'the host is localhost instead of openmetadata.example.com',
    'the port is 8585 instead of none',
    'the path differs in upper and lower case',
    'there is a slash at its end',
  ],
  ['openmetadata.example.com/callback', 'one of them is no address'],
];

for (const [sent, ...differences] of cases) {
  test(`${sent} is compared with the registered redirect URI`, () => {
    assert.deepEqual(redirectDifferences(sent, registered), differences);
  });
}

test('A slash that is registered and not sent is missing', () => {
  assert.deepEqual(redirectDifferences(registered, `${registered}/`), [
    'the slash at its end is missing',
  ]);
});
