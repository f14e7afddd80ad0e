import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readServerAnswer } from '../../../../src/sso/server-answer/read.ts';
import { secret } from '../ids.ts';
import { callbackHead, release, served } from './served.ts';

const auth = JSON.stringify(served);
const version = JSON.stringify(release);

/** What was found, in short. */
function found(text: string): string {
  const { published, release: number, callback, remarks } = readServerAnswer(text);
  return [
    published && 'settings',
    number,
    callback && String(callback.status),
    ...remarks.map(({ severity }) => severity),
  ]
    .filter(Boolean)
    .join(' ');
}

describe('What a terminal prints is read', () => {
  const rows: readonly (readonly [what: string, text: string, result: string])[] = [
    ['the settings alone', auth, 'settings'],
    ['the settings as jq prints them', JSON.stringify(served, null, 2), 'settings'],
    ['both answers on one line', auth + version, 'settings 1.12.3'],
    [
      'all three, with prompts and commands',
      `$ curl -sS https://a/b\n${auth}\n$ curl\n${version}\n$ curl -sSI https://a/callback\n${callbackHead}`,
      'settings 1.12.3 500',
    ],
    [
      'the headers of curl -i',
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nServer: x\r\n\r\n${auth}`,
      'settings',
    ],
    ['the callback before the settings', `${callbackHead}${auth}`, 'settings 500'],
    [
      'a version with headers, then the callback',
      `HTTP/2 200\ncontent-type: application/json\n\n${version}${callbackHead}`,
      '1.12.3 500',
    ],
    ['a brace in a text', JSON.stringify({ ...served, providerName: 'a } "{ b' }), 'settings'],
    [
      'the block as the stored settings have it',
      JSON.stringify({ authenticationConfiguration: served, authorizerConfiguration: {} }),
      'settings',
    ],
    ['two equal answers', auth + auth, 'settings note'],
    [
      'two answers that differ',
      auth + JSON.stringify({ ...served, clientId: 'x' }),
      'settings warning',
    ],
    ['two releases', version + JSON.stringify({ ...release, version: '1.11.0' }), '1.11.0 warning'],
  ];
  for (const [what, text, result] of rows) {
    test(what, () => {
      assert.equal(found(text), result);
    });
  }

  test('of two answers the last counts', () => {
    const { published } = readServerAnswer(auth + JSON.stringify({ ...served, clientId: 'x' }));
    assert.equal(published?.get('clientId'), 'x');
  });
});

describe('What is no answer gets one clear sentence', () => {
  const page = (title: string) =>
    `<!doctype html><html><head><title>${title}</title></head><body><p>x</p></body></html>`;
  const rows: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['nothing', '   ', /^There is no answer of a server in this text\./],
    ['a sentence', 'it does not work', /^There is no answer of a server/],
    [
      'the login page of a proxy',
      page('Sign in'),
      /^This is a web page \(“Sign in”\), not the JSON/,
    ],
    ['a page without a title', '<html><body>x</body></html>', /^This is a web page, not the JSON/],
    [
      'OpenMetadata’s own page',
      page('OpenMetadata'),
      /OpenMetadata’s own page, and not what its API/,
    ],
    ['502 of nginx', page('502 Bad Gateway'), /502 Bad Gateway”\)\. The proxy got no answer/],
    ['401 of a proxy', page('401 Authorization Required'), /asks for a sign-in before it answers/],
    [
      'a page with headers',
      `HTTP/1.1 503 Service Unavailable\ncontent-type: text/html\n\n${page('Soon')}`,
      /The proxy got no answer/,
    ],
    [
      '401 as JSON',
      '{"code":401,"message":"Token not present"}',
      /^The answer is the error 401\. Something asks/,
    ],
    [
      '404 as JSON',
      '{"code":404,"message":"HTTP 404 Not Found"}',
      /^The answer is the error 404\. Nothing is/,
    ],
    ['JSON that ends in the middle', auth.slice(0, -20), /^An answer ends in the middle\./],
    ['JSON with a comma too many', '{"provider":"azure",}', /^An answer is no JSON\./],
    ['no DNS', 'curl: (6) Could not resolve host: a.example', /the host name is unknown here/],
    ['nobody listens', 'curl: (7) Failed to connect to a port 8585', /nobody listens at this host/],
    [
      'a certificate',
      'curl: (60) SSL certificate problem: self-signed certificate',
      /certificate is not trusted/,
    ],
    [
      'another reason of curl’s',
      'curl: (92) HTTP/2 stream 0 was not closed',
      /could not ask the server \(92\)/,
    ],
    [
      'PowerShell',
      'StatusCode        : 200\nStatusDescription : OK\nContent  : ...',
      /Write `curl\.exe`/,
    ],
    [
      'a discovery document',
      '{"issuer":"https://a","authorization_endpoint":"https://a/b"}',
      /the discovery document of an identity provider/,
    ],
    ['a list of keys', '{"keys":[]}', /a list of public keys/],
    ['a token answer', '{"access_token":"x"}', /the answer of a token endpoint/],
    ['another object', '{"a":1}', /is something else/],
    ['far too much', 'x'.repeat(200_001), /longer than 200,000/],
  ];
  for (const [what, text, says] of rows) {
    test(what, () => {
      const { remarks } = readServerAnswer(text);
      assert.equal(remarks.length, 1, JSON.stringify(remarks));
      assert.match(remarks[0]?.message ?? '', says);
    });
  }

  test('one wrong answer among right ones does not hide them', () => {
    assert.equal(found(`${auth}\n${page('502 Bad Gateway')}\n${version}`), 'settings 1.12.3 error');
  });

  test('no remark repeats a secret, also where it is the title of a page', () => {
    for (const text of [page(secret), `{"secret":"${secret}"}`, `curl: (3) ${secret}`]) {
      assert.ok(!JSON.stringify(readServerAnswer(text)).includes(secret), text);
    }
  });

  test('a text without end, quotes or braces takes no long time', () => {
    for (const text of ['{', '<p>', '<x', 'HTTP/2 200\n', '"', '{"a":', 'curl: (', '{}', '{x}']) {
      const { remarks } = readServerAnswer(text.repeat(Math.floor(200_000 / text.length)));
      assert.ok(remarks.length < 3, text);
    }
  });
});
