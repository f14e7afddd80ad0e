import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clear } from '../../../src/sso/came-back/leaks.ts';
import { readCameBack } from '../../../src/sso/came-back/read-came-back.ts';
import { diagnose, recognise, type Format } from '../../../src/sso/check/diagnose.ts';
import { showTexts } from '../../../src/sso/check/secret-spans.ts';
import { findAnswer, judgeAnswer } from '../../../src/sso/oidc/answer.ts';
import { readDiscovery } from '../../../src/sso/oidc/discovery.ts';
import { readPasted } from '../../../src/sso/providers/azure/paste.ts';
import { readAdmins } from '../../../src/sso/read/admins.ts';
import { readDomains } from '../../../src/sso/read/domains.ts';
import { readServerUrl } from '../../../src/sso/read/server-url.ts';
import { readKeyList } from '../../../src/sso/token/key-list.ts';
import { readToken } from '../../../src/sso/token/read-token.ts';
import { readTypedList } from '../../../src/sso/token/typed-list.ts';
import { samples } from './came-back/samples.ts';
import { unmarked } from './check/marked.ts';
import { traps } from './check/trap-table.ts';
import { secret, serverUrl, tenantId } from './ids.ts';
import { fuzzRounds, Random } from './random.ts';

/** `FUZZ_ROUNDS=1000000 FUZZ_ONLY=readToken node --test` on this file for more of one parser. */
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? fuzzRounds(300));
const only = process.env['FUZZ_ONLY'];

const request = { state: 'state-of-the-test', redirectUri: `${serverUrl}/callback` };
const situation = { version: '1.12' } as const;
const check = (format?: Format) => (text: string) =>
  diagnose([{ name: '', text, ...(format && { format }) }], situation);

/** Everything of the library that reads what somebody pasted. */
const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  diagnose: check(),
  'diagnose env': check('env'),
  'diagnose server-yaml': check('server-yaml'),
  'diagnose helm': check('helm'),
  'diagnose compose': check('compose'),
  'diagnose auth-json': check('auth-json'),
  'diagnose objects': check('objects'),
  'diagnose commands': check('commands'),
  recognise,
  showTexts: (text) => showTexts([text]),
  'findAnswer and judgeAnswer': (text) => {
    const answer = findAnswer(text, request.state);
    return answer && judgeAnswer(answer, request);
  },
  readCameBack: (text) => readCameBack(text, { request }),
  'readCameBack alone': (text) => readCameBack(text),
  clear,
  readToken,
  readDiscovery,
  readPasted,
  readKeyList,
  readTypedList,
  readServerUrl,
  readAdmins,
  readDomains,
};

type Texts = readonly [string, ...string[]];

const seeds = [
  '',
  ...traps.map(({ text }) => unmarked(text).text),
  ...samples.map(({ raw }) => raw.slice(0, 600)),
  `${serverUrl}/callback?code=abc&state=${request.state}`,
  `{"issuer":"https://login.microsoftonline.com/${tenantId}/v2.0","jwks_uri":"https://a.example"}`,
  '{"keys":[{"kty":"RSA","kid":"a","n":"AQAB","e":"AQAB"}]}',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwiaXNzIjoiaHR0cHM6Ly9hIn0.c2ln',
] as unknown as Texts;

const pieces: Texts = [
  '\n',
  ...['\r\n', '\t', ' ', '"', "'", ':', ': ', '=', '#', ' # ', '- ', '|', '>', '\n  ', '\n    '],
  ...[
    '{',
    '}',
    '[',
    ']',
    '${',
    '$',
    '$$',
    '\\',
    '&a ',
    '*a',
    '<<: ',
    '---\n',
    '%',
    '@',
    '`',
    '!t ',
  ],
  ...[
    '?',
    '&',
    '.',
    '..',
    '/',
    '//',
    '://',
    'https://',
    '%25',
    '%2',
    '%00',
    '+',
    '<',
    '>',
    ';',
    ',',
  ],
  ...['\u200b', '\ufeff', '\ud800', '\udfff', '\u2028', 'é', '\u{1f511}', '\u0001', 'İ', 'ß'],
  ...['eyJ', 'code=', 'state=', 'error=', 'AADSTS50011', 'id_token=', 'Bearer ', '-----BEGIN '],
  ...[
    '__proto__',
    'constructor',
    'null',
    'true',
    '1e999',
    '-0',
    '0x',
    'name: ',
    'value: ',
    'secret: ',
  ],
  ...[
    'OIDC_TENANT=$OIDC_TENANT$OIDC_TENANT\n',
    'OIDC_CLIENT_SECRET=',
    'environment:\n',
    '{a: ',
    '- [',
  ],
  secret,
];

function mutated(random: Random): string {
  let text = random.below(4) === 0 ? random.pick(pieces) : random.pick(seeds);
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    const cut = random.below(6) === 0 ? random.below(200) : random.below(4);
    const piece = random.below(4) === 0 ? '' : random.pick(pieces);
    // Deep, long and doubled comes from one piece again and again.
    const often = random.below(40) === 0 ? 1 + random.below(300) : 1;
    text = text.slice(0, at) + piece.repeat(often) + text.slice(at + cut);
  }
  return text;
}

for (const [name, parse] of Object.entries(parsers)) {
  if (only !== undefined && only !== name) continue;
  test(`${name} throws for no text`, () => {
    const random = new Random(name.length * 7919 + 1);
    for (let round = 0; round < rounds; round += 1) {
      const text = mutated(random);
      try {
        parse(text);
      } catch (error) {
        assert.fail(`${JSON.stringify(text)}\n${String(error)}`);
      }
    }
  });

  test(`${name} takes what is long, deep or doubled`, () => {
    for (const piece of pieces) {
      for (const around of ['', 'OIDC_TENANT=', 'a: ', `${serverUrl}/callback?code=`, 'https://']) {
        parse(around + piece.repeat(Math.ceil(4000 / piece.length)));
      }
    }
    parse(`https://${'a'.repeat(16_500)}.example/callback?code=abc&state=${request.state}`);
    parse(`OIDC_TENANT=a\n${'OIDC_TENANT=$OIDC_TENANT$OIDC_TENANT\n'.repeat(40)}`);
    for (const step of ['a:', '- a:', '- [', '{a:', '? ']) {
      parse(Array.from({ length: 200 }, (_, at) => ' '.repeat(at) + step).join('\n'));
      parse(`OIDC_TENANT=${step.repeat(2000)}`);
      parse(`a: "${step.repeat(2000)}"`);
    }
  });
}
