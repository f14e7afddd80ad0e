import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { itemsOf, textOf } from '../../../../../src/sso/check/entry.ts';
import { readEnv } from '../../../../../src/sso/check/formats/env.ts';
import { newSource } from '../../../../../src/sso/check/source.ts';
import { cases } from '../cases.ts';

function read(text: string) {
  return readEnv(newSource(0, text, 'env'));
}

/** The value of the last line as the server sees it; a list with bars between. */
function value(text: string): string | undefined {
  const entry = read(text).entries.at(-1);
  return (
    textOf(entry) ??
    itemsOf(entry)
      ?.map((item) => item.text)
      .join('|')
  );
}

const values: readonly [text: string, value: string | undefined][] = [
  ['OIDC_SCOPE=openid email', 'openid email'],
  ['OIDC_SCOPE=  openid email  ', 'openid email'],
  ['OIDC_SCOPE = openid', 'openid'],
  ['export OIDC_SCOPE=openid', 'openid'],
  ['OIDC_SCOPE="openid email" # both', 'openid email'],
  ['OIDC_SCOPE=openid # one', 'openid'],
  ['OIDC_SCOPE=openid#one', 'openid#one'],
  ["OIDC_SCOPE='openid $email'", 'openid $email'],
  ['OIDC_SCOPE="a\\tb"', 'a\tb'],
  ['OIDC_SCOPE="a\\$b"', 'a$b'],
  ['OIDC_SCOPE=a$$b', 'a$b'],
  ['X=one\nOIDC_SCOPE=$X', 'one'],
  ['X=one\nOIDC_SCOPE="${X} two"', 'one two'],
  ['OIDC_SCOPE=${Y:-three}', 'three'],
  ['OIDC_SCOPE=${Y:-{}}', undefined],
  ['OIDC_SCOPE=${Y}', undefined],
  ['OIDC_SCOPE=', ''],
  ['OIDC_SCOPE=""', ''],
  [`OIDC_SCOPE='""'`, ''],
  ['OIDC_SCOPE=\r\nX=1', '1'],
  ['\ufeffOIDC_SCOPE=openid\r', 'openid'],
  ['AUTHORIZER_ADMIN_PRINCIPALS=[alice,bob]', 'alice|bob'],
  [`AUTHORIZER_ADMIN_PRINCIPALS='["alice", "bob"]'`, 'alice|bob'],
  ['OIDC_MAX_AGE=0', '0'],
  ['OIDC_USE_NONCE=True', 'true'],
  ['SAML_IDP_CERTIFICATE="-----BEGIN\nabc=\n-----END"\nOIDC_SCOPE=x', 'x'],
  ['RSA_PUBLIC_KEY_FILE_PATH=C:\\keys\\public.der', 'C:\\keys\\public.der'],
  ['RSA_PUBLIC_KEY_FILE_PATH="C:\\keys\\public.der"', 'C:\\keys\\public.der'],
];

for (const [text, expected] of values) {
  test(`${JSON.stringify(text)} gives ${JSON.stringify(expected)}`, () => {
    assert.equal(value(text), expected);
  });
}

test('A value and its items stand where they are written', () => {
  const text = '# one\nAUTHENTICATION_PUBLIC_KEYS="[a:1, b]"\n';
  const [entry] = read(text).entries;
  assert.ok(entry);
  assert.equal(text.slice(entry.span.from, entry.span.to), '"[a:1, b]"');
  assert.equal(text.slice(entry.keySpan.from, entry.keySpan.to), 'AUTHENTICATION_PUBLIC_KEYS');
  const spans = itemsOf(entry)?.map(({ span }) => span && text.slice(span.from, span.to));
  assert.deepEqual(spans, ['a:1', 'b']);
});

test('A value of several lines hides no assignment below it', () => {
  const { entries } = read('SAML_IDP_CERTIFICATE="-----BEGIN\nMIIabc==\nOIDC_TENANT=x\n');
  assert.deepEqual(
    entries.map(({ name }) => name),
    ['SAML_IDP_CERTIFICATE', 'MIIabc', 'OIDC_TENANT'],
  );
});

describe('lines', () => {
  cases(
    [
      ...['env-colon', 'env-stray-line', 'env-open-quote', 'env-behind-quote', 'env-other-dialect'],
      ...['env-repeated-name', 'env-blank-is-default', 'env-dollar', 'duplicate-variable'],
      ...['variable-not-yaml', 'misspelt-variable', 'unknown-variable', 'value-too-long'],
    ],
    [
      { name: 'a good file', texts: '# remark\n\nOIDC_SCOPE="openid"\nPATH\n', found: [] },
      { name: 'a colon', texts: 'OIDC_SCOPE: openid', found: ['env-colon'] },
      { name: 'a sentence', texts: 'OIDC_SCOPE=openid\nadd this too\n', found: ['env-stray-line'] },
      {
        name: 'an open quote',
        texts: 'OIDC_SCOPE="openid\nX=1',
        found: ['env-open-quote', 'variable-not-yaml'],
      },
      { name: 'two quotes', texts: 'OIDC_SCOPE="openid""', found: ['env-behind-quote'] },
      { name: 'a word behind', texts: 'OIDC_SCOPE="openid" email', found: ['env-behind-quote'] },
      { name: 'a comment', texts: 'OIDC_SCOPE=openid # x', found: ['env-other-dialect'] },
      {
        name: 'comments on two lines',
        texts: 'OIDC_SCOPE=openid # x\nOIDC_TYPE=azure # y',
        found: ['env-other-dialect'],
      },
      { name: 'a space', texts: 'OIDC_SCOPE= openid', found: ['env-other-dialect'] },
      { name: 'quotes for Compose', texts: 'OIDC_SCOPE="openid"', found: [] },
      {
        name: 'quotes for Kubernetes',
        texts: 'OIDC_SCOPE="openid"',
        situation: { target: 'kubernetes' },
        found: ['env-other-dialect'],
      },
      { name: 'its own name', texts: 'OIDC_SCOPE=OIDC_SCOPE=openid', found: ['env-repeated-name'] },
      { name: 'a blank prompt', texts: 'OIDC_PROMPT_TYPE=\n', found: ['env-blank-is-default'] },
      {
        name: 'quotes without anything',
        texts: 'OIDC_MAX_AGE=""',
        found: ['env-blank-is-default'],
      },
      { name: 'quotes as the value', texts: `OIDC_MAX_AGE='""'`, found: [] },
      { name: 'a blank scope', texts: 'OIDC_SCOPE=', found: [] },
      { name: 'a dollar', texts: 'OIDC_CLIENT_SECRET=a$b~c', found: ['env-dollar'] },
      { name: 'a dollar in single quotes', texts: "OIDC_CLIENT_SECRET='a$b~c'", found: [] },
      { name: 'a variable as the secret', texts: 'OIDC_CLIENT_SECRET=${VAULT}', found: [] },
      {
        name: 'twice',
        texts: 'OIDC_SCOPE=a\nOIDC_TYPE=azure\nOIDC_SCOPE=b',
        found: ['duplicate-variable'],
      },
      { name: 'a hash inside', texts: "OIDC_CLIENT_SECRET='a #b~c'", found: ['variable-not-yaml'] },
      { name: 'digits', texts: 'OIDC_CLIENT_SECRET=0123456', found: ['variable-not-yaml'] },
      { name: 'digits in quotes', texts: `OIDC_CLIENT_SECRET='"0123456"'`, found: [] },
      { name: 'a star in front', texts: 'OIDC_CLIENT_SECRET=*abc~d', found: ['variable-not-yaml'] },
      {
        name: 'a colon inside',
        texts: "OIDC_CLIENT_SECRET='a: b~c'",
        found: ['variable-not-yaml'],
      },
      {
        name: 'a bracket that is open',
        texts: 'AUTHORIZER_ADMIN_PRINCIPALS=[alice',
        found: ['variable-not-yaml'],
      },
      {
        name: 'names of others',
        texts:
          'DB_HOST=x\nAUTHORIZER_ENABLE_SMTP=true\nSAML_DEBUG_MODE=true\nAUTH_ROLES_MAPPING=x\nGOOGLE_APPLICATION_CREDENTIALS=x',
        found: [],
      },
      {
        name: 'a name of nobody',
        texts: 'OIDC_COLOUR_OF_THE_DOOR=red',
        found: ['unknown-variable'],
      },
      { name: 'a misspelt name', texts: 'OIDC_CLEINT_ID=x', found: ['misspelt-variable'] },
      {
        name: 'a name without its end',
        texts: 'OIDC_CALLBACK_URL=x',
        found: ['misspelt-variable'],
      },
      { name: 'far too much', texts: `OIDC_SCOPE=${'a'.repeat(9000)}`, found: ['value-too-long'] },
    ],
  );
});
