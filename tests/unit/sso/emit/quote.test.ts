import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { envLine } from '../../../../src/sso/emit/env.ts';
import { shellQuote } from '../../../../src/sso/text/shell.ts';
import { isPlainYaml, variableEscape, yamlEscape } from '../../../../src/sso/emit/quote.ts';
import { textOfPieces } from '../../../../src/sso/emit/file.ts';

const tricky = [
  ...['', ' ', '~', '.5', 'no', 'NO', 'null', 'y', '0x1F', '0b11', '0o17', '1e3', '1_000', '+1'],
  ...['12:30', '2026-01-01', '.inf', '-.NaN', '=', '-', '--', '- a', '...', 'a: b', 'a:', 'a #b'],
  ...[
    '#x',
    '$X',
    '${X}',
    '"',
    "'",
    '\\',
    "\\'",
    '\\"',
    'é',
    '\u{1f511}',
    '\u2028',
    '\u0085',
    '\u007f',
  ],
  ...[
    '\ufeff',
    '\ufffe',
    '\u3164',
    '日本',
    ' a',
    'a ',
    'a  b',
    '[a',
    'a]',
    'a,b',
    '{',
    '&a',
    '*a',
    '|',
  ],
];

for (const version of ['1.1', '1.2'] as const) {
  test(`Whatever is called plain, YAML ${version} reads as that text`, () => {
    const safe = [
      'openid email profile',
      'https://a.example:8443/b',
      'a-b',
      '~abc',
      '.abc',
      'A_8Q~x',
    ];
    for (const content of [...tricky, ...safe]) {
      if (!isPlainYaml(content)) continue;
      assert.deepEqual(parse(`k: ${content}\nl: [${content},${content}]`, { version }), {
        k: content,
        l: [content, content],
      });
    }
    assert.ok(safe.every(isPlainYaml));
    assert.deepEqual(tricky.filter(isPlainYaml), []);
  });

  test(`Escaped text is the same text again in YAML ${version}`, () => {
    for (const content of tricky) {
      for (const escape of [yamlEscape, variableEscape]) {
        assert.equal(parse(`k: "${escape(content)}"`, { version }).k, content);
      }
      assert.match(yamlEscape(content), /^[ -~\p{L}\p{N}]*$/u);
      assert.match(variableEscape(content), /^[ -~]*$/);
      assert.doesNotMatch(variableEscape(content), /["'$]|\\\\|\\$/);
    }
  });
}

const lines: readonly [content: string, line: string][] = [
  ['plain_A1.~-', 'OIDC_SCOPE=plain_A1.~-'],
  ['openid email', 'OIDC_SCOPE=openid email'],
  ['a$b', `OIDC_SCOPE='"a\\u0024b"'`],
  ["it's", `OIDC_SCOPE='"it\\u0027s"'`],
  ['a#b', `OIDC_SCOPE='"a#b"'`],
  ['no', `OIDC_SCOPE='"no"'`],
  ['~', `OIDC_SCOPE='"~"'`],
  ['.5', `OIDC_SCOPE='".5"'`],
];

for (const [content, line] of lines) {
  test(`An env file writes ${content} as ${line}`, () => {
    const value = { text: [{ kind: 'text' as const, text: content }] };
    assert.equal(textOfPieces(envLine({ key: 'oidcScope', value })), `${line}\n`);
  });
}

test('A list in an env file is a YAML list', () => {
  const list = ['a', 'no', 'b.c'].map((text) => [{ kind: 'text' as const, text }]);
  assert.equal(
    textOfPieces(envLine({ key: 'adminPrincipals', value: { list } })),
    `AUTHORIZER_ADMIN_PRINCIPALS='[a,"no",b.c]'\n`,
  );
});

const noShell = spawnSync('sh', ['-c', 'true']).status !== 0 && 'no POSIX shell here';

test('A shell hands a quoted argument on unchanged', { skip: noShell }, () => {
  for (const content of tricky) {
    const script = `printf '%s' ${shellQuote(content)}`;
    assert.equal(execFileSync('sh', ['-c', script], { encoding: 'utf8' }), content);
  }
});
