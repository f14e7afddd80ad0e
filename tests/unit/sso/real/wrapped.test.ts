import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { partsOf } from '../../../../src/sso/check/parts.ts';
import { withoutWrapping } from '../../../../src/sso/check/wrapping.ts';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { kindOfText } from '../../../../src/playground/doctor/kind-of-text.ts';
import { examConfigurations } from './exam-configurations.ts';
import { examErrors } from './exam-errors.ts';
import { fifthConfigurations } from './fifth-configurations.ts';
import { fifthErrors } from './fifth-errors.ts';
import { fourthConfigurations } from './fourth-configurations.ts';
import { fourthErrors } from './fourth-errors.ts';
import { heldOutErrors } from './held-out.ts';
import { realErrors } from './errors.ts';
import { judgeError } from './judge.ts';
import { sixthConfigurations } from './sixth-configurations.ts';
import { sixthErrors } from './sixth-errors.ts';
import { seventhConfigurations } from './seventh-configurations.ts';
import { seventhErrors } from './seventh-errors.ts';
import { eighthConfigurations } from './eighth-configurations.ts';
import { eighthErrors } from './eighth-errors.ts';
import { ninthConfigurations } from './ninth-configurations.ts';
import { ninthErrors } from './ninth-errors.ts';

type Wrap = (text: string) => string;

function lines(wrap: (line: string) => string): Wrap {
  return (text) => text.split('\n').map(wrap).join('\n');
}

/** What stands around a text where people copy it from. */
const around: Readonly<Record<string, Wrap>> = {
  'a chat with marks of code': (text) =>
    `Hi team, we see this:\n\`\`\`${text}\`\`\`\nany idea? Thanks!`,
  'the form of an issue': (text) =>
    `### Affected module\n\nAuthentication\n\n### Describe the bug\n\nNobody can sign in since the upgrade.\n\n\`\`\`\n${text}\n\`\`\`\n\n### Version\n- OS: Ubuntu\n- OpenMetadata version: 1.12.3\n`,
  'words in Chinese': (text) => `大家好，配置如下：\n\n${text}\n\n请问怎么解决？`,
  'words in German': (text) => `Hallo zusammen, so sieht es aus:\n\n${text}\n\nWas kann ich tun?`,
  'marks of a mail': lines((line) => `> ${line}`),
  'spaces that do not break': (text) =>
    text.replace(/^ +/gm, (room) => '\u00a0'.repeat(room.length)),
  'line breaks of Windows': (text) => text.replaceAll('\n', '\r\n'),
  HTML: (text) =>
    `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</code></pre>`,
  'colours of a terminal': lines((line) => `\u001b[31m${line}\u001b[0m`),
  'the prefix of Compose': lines((line) => `openmetadata_server  | ${line}`),
};

const aroundLogs: Readonly<Record<string, Wrap>> = {
  ...around,
  'colours within words': (text) => text.replace(/(\w{5})(\w)/g, '$1\u001b[0m\u001b[1m$2'),
  'colours that lost their first character': lines((line) => `[0;31m${line}[0m`),
  'the prefix of Compose, with times': lines(
    (line) => `openmetadata_server  | 2025-01-02T03:04:05.123456789Z ${line}`,
  ),
  'the prefix of kubectl': lines((line) => `[pod/openmetadata-5d4f/openmetadata] ${line}`),
  'the prefix of journald': lines((line) => `Jan 02 03:04:05 host docker[1234]: ${line}`),
  'one line of JSON': (text) => JSON.stringify({ log: `${text}\n`, stream: 'stderr' }),
  'a line of JSON for each': lines((line) => JSON.stringify({ level: 'ERROR', message: line })),
  'lines broken by a screen': (text) => text.replace(/(.{60,75}) /g, '$1\n'),
  'curly quotation marks': (text) => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
};

const errors = [
  ...[...examErrors, ...realErrors, ...heldOutErrors, ...fourthErrors],
  ...[...fifthErrors, ...sixthErrors, ...seventhErrors],
  // Words of a person are nothing that a program prints.
  ...[...eighthErrors, ...ninthErrors].filter(({ from }) => from !== 'person'),
].filter((one) => one.id !== undefined && judgeError(one).verdict === 'right');

describe('An error is answered as before inside', () => {
  for (const [name, wrap] of Object.entries(aroundLogs)) {
    test(name, () => {
      const other = errors.flatMap(({ text, id }) => {
        const result = readCameBack(wrap(text));
        const main = result.kind === 'error' ? result.main.id : undefined;
        return main === id && kindOfText(wrap(text)) === 'error' ? [] : [[id, main]];
      });
      assert.deepEqual(other, []);
    });
  }
});

const configurations = [
  ...[...examConfigurations, ...fourthConfigurations],
  ...[...fifthConfigurations, ...sixthConfigurations, ...seventhConfigurations],
  // Some of these stand between words already.
  ...[...eighthConfigurations, ...ninthConfigurations].filter(
    ({ text }) => withoutWrapping(text).removed.length === 0 && partsOf(text).length === 0,
  ),
];

function codesOf(text: string): Set<string> {
  const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
  return new Set(findings.map(({ code }) => code));
}

const untrue = /^(?:yaml-|env-stray|helm-root|nothing-read|unknown-format)/;

/** What stands before each line where a terminal or a tool prints a configuration. */
const aroundConfigurations: Readonly<Record<string, Wrap>> = {
  ...around,
  'the prefix of kubectl': lines((line) => `[pod/openmetadata-5d4f/openmetadata] ${line}`),
  'the numbers of cat': (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, at) => `${String(at + 1).padStart(6)}\t${line}`)
      .join('\n'),
  'the added lines of a diff': (text) =>
    `--- /dev/null\n+++ b/file\n@@ -0,0 +1,9 @@\n+${text.trimEnd().replaceAll('\n', '\n+')}\n`,
};

describe('A configuration is answered as before inside', () => {
  for (const [name, wrap] of Object.entries(aroundConfigurations)) {
    test(name, () => {
      const other = configurations.flatMap(({ text, codes, source }) => {
        const before = codesOf(text);
        const after = codesOf(wrap(text));
        const lost = codes.filter((code) => before.has(code) && !after.has(code));
        const made = [...after].filter((code) => untrue.test(code) && !before.has(code));
        return [...lost, ...made].length > 0 ? [[source, lost, made]] : [];
      });
      assert.deepEqual(other, known[name] ?? []);
    });
  }
});

/** It has marks of code and a heading of its own, which those around it hide. */
const ownMarks = (made: string) => ['stored id 53623973542', [], [made]];
/** What is wrong with quotation marks is not seen where each has a name and room around it. */
const named = [
  [
    'https://docs.getcollate.io/deployment/security/azure/bare-metal',
    ['yaml-doubled-quote'],
    ['yaml-syntax'],
  ],
  ['stored id 1565929886', ['yaml-missing-space'], []],
];
const known: Readonly<Record<string, unknown[]>> = {
  'a chat with marks of code': [ownMarks('unknown-format')],
  'the form of an issue': [ownMarks('unknown-format')],
  HTML: named,
  'colours of a terminal': [ownMarks('yaml-prose')],
};

test('A token in a log line is told as leaked, and not repeated', () => {
  const token = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJub2JvZHkifQ.${'c'.repeat(80)}`;
  for (const line of [
    `openmetadata_server  | ERROR No key found in with kid 77cc Authorization: Bearer ${token}`,
    `{"level":"ERROR","message":"Expired token! ${token}"}`,
    `\u001b[31mERROR Failed in Auth Login id_token=${token}\u001b[0m`,
  ]) {
    const result = readCameBack(line);
    assert.ok('leaked' in result && result.leaked !== undefined, line.slice(0, 40));
    assert.ok(!JSON.stringify(result).includes('c'.repeat(40)));
  }
});
