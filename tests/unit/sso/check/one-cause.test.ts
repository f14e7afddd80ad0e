import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { variableNames } from '../../../../src/sso/check/names.ts';

const compose = `services:
  openmetadata-server:
    image: docker.getcollate.io/openmetadata/server:1.12.0
    environment:
      AUTHENTICATION_PROVIDER: \${AUTHENTICATION_PROVIDER:-basic}
`;

describe('Many findings of one cause', () => {
  test('are one finding with all their places', () => {
    const names = variableNames.filter((name) => /^AUTHENTICATION_LDAP_(?!\w+PASSWORD)/.test(name));
    assert.ok(names.length > 10);
    const text = ['AUTHENTICATION_PROVIDER=ldap', ...names.map((name) => `${name}=x`)].join('\n');
    const { findings } = diagnose(
      [
        { name: '', text },
        { name: '', text: compose },
      ],
      { version: '1.12' },
    );
    const dropped = findings.filter(({ code }) => code === 'env-not-forwarded');
    assert.equal(dropped.length, 1);
    assert.equal(dropped[0]?.place?.line, 2);
    assert.deepEqual(
      dropped[0].also?.map(({ line }) => line),
      names.slice(1).map((_, index) => index + 3),
    );
  });

  test('stay apart where each has its own text to write', () => {
    const text = [
      'AUTHENTICATION_PROVIDER: azure',
      'OIDC_TYPE: azure',
      'OIDC_SCOPE: openid',
      'OIDC_PROMPT_TYPE: login',
    ]
      .join('\n')
      .concat('\n');
    const { findings } = diagnose([{ name: '', text, format: 'env' }], { version: '1.12' });
    assert.ok(findings.filter(({ code }) => code === 'env-colon').length > 1);
  });
});
