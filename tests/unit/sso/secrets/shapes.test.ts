import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  holdsClientSecret,
  looksLikeClientSecret,
  secretShapes,
} from '../../../../src/sso/secrets/shapes.ts';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { plan } from '../../../../src/sso/index.ts';
import { clear } from '../../../../src/sso/came-back/leaks.ts';
import { withoutRefused } from '../../../../src/playground/saved-answers.ts';
import { toFragment } from '../../../../src/playground/answers-link.ts';
import { installation } from '../installations.ts';
import { secrets } from './layouts.ts';

/** Those that look like what an ID or a word may be. */
const quietOnes = /^(?:Google, older|Keycloak, older|chosen|letters|with )/;
const issued = secrets.filter(([name]) => !quietOnes.test(name));
const fields = ['tenant', 'clientId', 'serverUrl', 'admins', 'domains'] as const;

for (const [name, secret] of issued) {
  for (const field of fields) {
    test(`A secret of ${name} typed as ${field} is refused, not kept and in no link`, () => {
      const answers = { ...installation, [field]: secret };
      const { plan: planned, findings } = plan(answers);
      const about = findings.filter((finding) => finding.field === field);
      assert.ok(
        about.some(({ code, severity }) => code.endsWith('-is-secret') && severity === 'error'),
      );
      assert.ok(!JSON.stringify([planned, findings]).includes(secret));
      assert.ok(!Object.hasOwn(withoutRefused(answers, findings), field));
      const link = atob(
        toFragment(answers, findings)
          .replace('#answers=', '')
          .replaceAll('-', '+')
          .replaceAll('_', '/'),
      );
      assert.ok(!link.includes(secret.slice(0, 8)));
    });
  }
  test(`A secret of ${name} in quotes or with a blank is one too`, () => {
    for (const text of [`"${secret}"`, ` ${secret}\n`, `'${secret}',`]) {
      assert.ok(looksLikeClientSecret(text), text);
    }
  });
  test(`A secret of ${name} as a client ID is in no value that the doctor found`, () => {
    const text = `AUTHENTICATION_CLIENT_ID=${secret}\n`;
    const { found, findings } = diagnose([{ name: '', text }], { version: '1.12' });
    assert.ok(!JSON.stringify([found, findings.map(({ message }) => message)]).includes(secret));
  });
  test(`A secret of ${name} in what came back is cleared away`, () => {
    const { text } = clear(`error at ${secret} end`);
    assert.ok(/^Entra ID, older/.test(name) || !text.includes(secret), text);
  });
}

const none: readonly string[] = [
  '0oa1b2c3d4e5f6g7h8i9',
  '1abc2def3ghi4jkl5mno6pqr7s',
  'aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV',
  '123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com',
  'b81f6a37-02ce-4d95-8e43-6a9d50c7e1f2',
  'https://openmetadata.a-rather-long-name-of-a-company-2026.Example.com:8585/callback',
  'a-very-long-name-of-a-service-account-of-the-data-platform-team-1',
  '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEf123/.well-known/jwks.json',
  'https://example.okta.com/oauth2/aus1b2c3d4E5F6G7H8I9/.well-known/openid-configuration',
];

for (const text of none) {
  test(`${text} looks like no secret`, () => {
    assert.ok(!looksLikeClientSecret(text));
    assert.ok(!holdsClientSecret(text));
  });
}

test('Each shape is of use: without it some secret of the table, or a token, is not told', () => {
  const samples = [
    ...issued.map(([, secret]) => secret),
    `ya29.${'aB1'.repeat(10)}`,
    `1//0${'aB1'.repeat(10)}`,
    `AIza${'aB1cD'.repeat(7)}`,
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
    '-----BEGIN RSA PRIVATE KEY-----',
    `00${'aB1c'.repeat(10)}`,
  ];
  for (const { pattern } of secretShapes) {
    assert.ok(
      samples.some((text) => new RegExp(`^(?:${pattern})`).test(text)),
      pattern,
    );
  }
});

test('A long text without a break is looked at in one go', () => {
  for (const piece of [
    'a',
    ' ',
    '-',
    'aB1',
    '8Q~',
    '1//0',
    'ya29.',
    'eyJ',
    '"',
    'GOCSPX-',
    '-----BEGIN ',
  ]) {
    looksLikeClientSecret(piece.repeat(400_000 / piece.length) + ' b');
  }
});
