import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, type CheckSituation, type Pasted } from '../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { secret } from '../ids.ts';
import { allTargets, installation } from '../installations.ts';
import { faultsOf } from './faults.ts';
import { pasted, unmarked } from './marked.ts';
import { traps } from './trap-table.ts';

/** What is wrong with the corrected texts that should not be; empty when they are as promised. */
function complaints(texts: readonly Pasted[], situation: CheckSituation): string[] {
  const before = diagnose(texts, situation);
  const corrected = texts.map((one, at) => ({ ...one, text: before.corrected[at] ?? '' }));
  const after = diagnose(corrected, situation);
  const known = new Set(before.findings.map(({ code }) => code));
  const unfixed = new Set(before.findings.filter(({ fix }) => !fix).map(({ code }) => code));
  const changed = corrected.some(({ text }, at) => text !== texts[at]?.text);
  return [
    ...(before.findings.some(({ fix }) => fix) && !changed ? ['a fix changes nothing'] : []),
    ...after.findings.flatMap(({ code, fix, severity }) => [
      // What a release does wrong shows when the file is right.
      ...(known.has(code) || code.startsWith('bug-') ? [] : [`${code} is new`]),
      ...(fix ? [`${code} still has a fix`] : []),
      ...(severity === 'error' && !unfixed.has(code) ? [`${code} is still an error`] : []),
    ]),
    ...(after.corrected.every((text, at) => text === corrected[at]?.text) ? [] : ['is not stable']),
  ];
}

for (const { trap, name, text: marked, format, situation } of traps) {
  test(`${trap}: ${name}: what is copied is clean when it is pasted back`, () => {
    const texts = [pasted(unmarked(marked).text, format)];
    const asked = { version: '1.12', ...situation } as const;
    assert.deepEqual(complaints(texts, { ...asked, excerpt: true }), []);
    // As a whole file it lacks much, and says so as soon as it is understood.
    const lacking = /^(?:[a-z-]+-(?:missing|default)|max-age-zero) is /;
    const left = complaints(texts, asked).filter((one) => !lacking.test(one));
    assert.deepEqual(left, []);
  });
}

for (const target of allTargets) {
  for (const flow of ['confidential', 'public'] as const) {
    test(`One fault in any line of the files for ${target}, ${flow}: what is copied is clean`, () => {
      const files = emit(plan({ ...installation, target, flow }).plan, target, {
        secret,
        includeSecret: true,
      })
        .filter(({ language }) => language !== 'bash')
        .map((file) => ({ name: file.name, text: textOf(file) }));
      let looked = 0;
      files.forEach((file, index) => {
        for (const { fault, line, text } of faultsOf(file.text)) {
          const texts = files.map((one, at) => (at === index ? { ...one, text } : one));
          const found = complaints(texts, { version: '1.12', target });
          assert.deepEqual(found, [], `${fault}: ${line}`);
          looked += 1;
        }
      });
      assert.ok(looked > 100);
    });
  }
}

test('A real redirect URI of the browser tells where the server is, whatever was shipped beside it', () => {
  const text = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
AUTHENTICATION_CALLBACK_URL=https://openmetadata.example.com/callback
OIDC_SERVER_URL=http://localhost:8585
OIDC_CALLBACK=http://localhost:8585/callback
`;
  const { findings, corrected } = diagnose([pasted(text)], { version: '1.12', excerpt: true });
  const ours = findings.filter(({ code }) => /^(?:callback|server-url)-/.test(code));
  assert.deepEqual(
    ours.map(({ code, severity, place }) => [code, severity, place?.line]),
    [
      ['server-url-localhost', 'error', 4],
      ['callback-localhost', 'error', 5],
    ],
  );
  assert.equal(
    corrected[0],
    text.replaceAll('http://localhost:8585', 'https://openmetadata.example.com'),
  );
});
