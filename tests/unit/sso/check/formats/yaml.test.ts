import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../../../../src/sso/check/formats/yaml-text.ts';
import type { Node } from '../../../../../src/sso/check/formats/yaml-tree.ts';

/** The tree as plain values. */
function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') {
    return Object.fromEntries(node.pairs.map(({ key, node: value }) => [key, plain(value)]));
  }
  return node.value;
}

function outcome(text: string): { values: unknown; mistakes: string[] } | string {
  const yaml = readYaml(text);
  if ('refused' in yaml) return yaml.refused;
  const mistakes = yaml.mistakes.map(
    ({ code, span }) => `${code} ${JSON.stringify(text.slice(span.from, span.to))}`,
  );
  return { values: yaml.roots.map(plain), mistakes };
}

const texts: readonly [name: string, text: string, values: unknown[], mistakes: string[]][] = [
  ['nothing', '', [], []],
  ['two documents', 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }], []],
  [
    'kinds of scalars',
    'a: 1\nb: true\nc: ~\nd: "1"\ne:\n',
    [{ a: 1, b: true, c: null, d: '1', e: null }],
    [],
  ],
  ['a path of Windows', 'a: C:\\Users\\x\n', [{ a: 'C:\\Users\\x' }], []],
  ['line ends of Windows', 'a: 1\r\nb:\r\n  - c\r\n', [{ a: 1, b: ['c'] }], []],
  ['a byte order mark', '\ufeffa: 1\n', [{ a: 1 }], []],
  ['an alias', 'a: &x [1]\nb: *x\n', [{ a: [1], b: [1] }], []],
  ['an alias of nothing', 'a: *x\n', [{ a: null }], []],
  [
    'a merge key',
    'x: &x {a: 1, b: 2}\ny:\n  b: 3\n  <<: *x\n',
    [{ x: { a: 1, b: 2 }, y: { a: 1, b: 3 } }],
    [],
  ],
  ['no space', 'a:"b"\nc: 1\n', [{ a: 'b', c: 1 }], ['yaml-missing-space ":"']],
  [
    'no space before a URL',
    'a: 1\nb:https://x.y\n',
    [{ a: 1, b: 'https://x.y' }],
    ['yaml-missing-space ":"'],
  ],
  ['a quote too many', 'a: "b""\nc: 1\n', [{ a: 'b', c: 1 }], ['yaml-doubled-quote "\\""']],
  ['an open quote', 'a: "b\nc: "d"\n', [{ a: 'b', c: 'd' }], ['yaml-open-quote "\\"b"']],
  ['an open quote at the end', 'a: 1\nb: "c', [{ a: 1, b: 'c' }], ['yaml-open-quote "\\"c"']],
  [
    'no space and an open quote',
    'a: 1\nb:"c\nd: 2\n',
    [{ a: 1, b: 'c', d: 2 }],
    ['yaml-missing-space ":"', 'yaml-open-quote "\\"c"'],
  ],
  [
    'tabs',
    'a:\n\tb: 1\n\tc: 2\nd: 3\n',
    [{ a: { b: 1, c: 2 }, d: 3 }],
    ['yaml-tab "\\t"', 'yaml-tab "\\t"'],
  ],
  ['a sentence', 'a: 1\nand now this\nb: 2\n', [{ a: 1, b: 2 }], ['yaml-prose "and now this"']],
  [
    'two sentences',
    'a: 1\none line\nb: 2\nanother line\nc: 3\n',
    [{ a: 1, b: 2, c: 3 }],
    ['yaml-prose "one line"', 'yaml-prose "another line"'],
  ],
  [
    'too far in',
    'a:\n  b: 1\n    c: 2\n  d: 3\n',
    [{ a: { b: 1, d: 3 } }],
    ['yaml-indentation "c: 2"'],
  ],
  ['an open bracket', 'a: [b, c\nd: 2\n', [{ a: ['b', 'c'], d: 2 }], ['yaml-indentation "d: 2"']],
  ['a sign that begins no text', 'a: @b\nc: 1\n', [{ a: '@b', c: 1 }], ['yaml-reserved-sign "@"']],
  ['a bracket out of nowhere', 'a: 1\nb: }\nc: 2\n', [{ a: 1, c: 2 }], ['yaml-syntax "b: }"']],
  [
    'a backslash in double quotes',
    'a: "C:\\Users"\nb: 1\n',
    [{ a: 'C:\\Users', b: 1 }],
    ['yaml-backslash "\\\\U"'],
  ],
  [
    'what looks wrong in a block of text',
    'a: |\n  b:"c"\n  and so on\nd: "e""\n',
    [{ a: 'b:"c"\nand so on\n', d: 'e' }],
    ['yaml-doubled-quote "\\""'],
  ],
];

for (const [name, text, values, mistakes] of texts) {
  test(`YAML with ${name} is read as far as it goes`, () => {
    assert.deepEqual(outcome(text), { values, mistakes });
  });
}

test('Places are those of the original, behind a mistake too', () => {
  const text = 'a:"b"\nc: "d""\ne: f\n';
  const yaml = readYaml(text);
  assert.ok(!('refused' in yaml));
  const [root] = yaml.roots;
  assert.ok(root?.kind === 'map');
  const written = root.pairs.map(({ keySpan, node: { span } }) => [
    text.slice(keySpan.from, keySpan.to),
    text.slice(span.from, span.to),
  ]);
  assert.deepEqual(written, [
    ['a', '"b"'],
    ['c', '"d"'],
    ['e', 'f'],
  ]);
});

const refused: readonly [name: string, text: string, refusal: string][] = [
  ['many brackets', `a: ${'['.repeat(60)}`, 'yaml-too-deep'],
  ['many lists in lists', '- '.repeat(60), 'yaml-too-deep'],
  ['100,000 brackets', '['.repeat(100_000), 'yaml-too-deep'],
  ['very many values', `a: [${'b,'.repeat(100_000)}]`, 'yaml-too-large'],
  ['very many quotes', `a: ${'""'.repeat(100_000)}`, 'yaml-too-large'],
  [
    'aliases of aliases',
    `a: &a [x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n`,
    'yaml-aliases',
  ],
];

for (const [name, text, refusal] of refused) {
  test(`YAML with ${name} is not read`, () => {
    assert.equal(outcome(text), refusal);
  });
}
