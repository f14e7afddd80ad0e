import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, recognise } from '../../../../src/sso/check/diagnose.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { secret } from '../ids.ts';
import { installation } from '../installations.ts';

const situation = { version: '1.12', target: 'kubernetes' } as const;

for (const options of [{}, { secret, includeSecret: true }]) {
  test(`The script for the Secret is no configuration: ${JSON.stringify(Object.keys(options))}`, () => {
    const files = emit(plan({ ...installation, target: 'kubernetes' }).plan, 'kubernetes', options);
    const script = files.find(({ language }) => language === 'bash');
    assert.ok(script);
    const { formats, findings, found } = diagnose(
      [{ name: script.name, text: textOf(script) }],
      situation,
    );
    assert.deepEqual(formats, [undefined]);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['secret-script', 'note']],
    );
    assert.deepEqual(found, []);
  });
}

test('A block that kept its indentation is read as what it is, and nothing is missing', () => {
  const blocks = {
    'server-yaml': '  authenticationConfiguration:\n    provider: google\n    clientId: a\n',
    helm: '    authentication:\n      provider: google\n      clientId: a\n',
  };
  for (const [format, text] of Object.entries(blocks)) {
    assert.equal(recognise(text), format);
    const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
    assert.deepEqual(
      findings.filter(({ place }) => !place),
      [],
      format,
    );
    assert.ok(!findings.some(({ code }) => code.endsWith('-misplaced')), format);
    if (format === 'helm') assert.ok(found.some(({ key }) => key === 'provider'));
  }
});

test('Of a block that was not pasted no default is told', () => {
  const files = [
    'authenticationConfiguration:\n  provider: google\n',
    'openmetadata:\n  config:\n    authentication:\n      provider: google\n',
  ];
  for (const text of files) {
    const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
    const codes = findings.map(({ code }) => code);
    assert.ok(!codes.includes('admins-default') && !codes.includes('domain-default'), text);
    const whole = `${text}${text.startsWith('open') ? '    authorizer:\n      a: b\n' : 'authorizerConfiguration:\n  a: b\n'}`;
    const told = diagnose([{ name: '', text: whole }], { version: '1.12' }).findings;
    assert.ok(
      told.some(({ code }) => code === 'admins-default'),
      whole,
    );
  }
});
