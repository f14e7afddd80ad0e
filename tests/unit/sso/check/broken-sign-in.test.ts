import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { placeName } from '../../../../src/sso/flow/place.ts';

/** Each finding of a text, with the place at which it breaks a sign-in. */
function places(text: string): string[] {
  const { findings, signIn } = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  return findings.map(({ code }, index) => {
    const spot = signIn?.spots[index];
    return `${code}: ${signIn && spot !== undefined ? placeName({ kind: signIn.kind, spot }) : 'nowhere'}`;
  });
}

const code = 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=confidential\n';

describe('A finding has a place in the sign-in that is configured', () => {
  for (const [name, text, ...expected] of [
    [
      'a callback breaks where the provider is asked',
      `${code}OIDC_SERVER_URL=https://data.example.com\nOIDC_CALLBACK=https://data.example.com/signin\n`,
      'callback-path: arrow 2 (confidential client)',
    ],
    [
      'a scope without openid breaks where tokens are received',
      `${code}OIDC_SCOPE=email\n`,
      'scope-no-openid: arrow 6 (confidential client)',
    ],
    [
      'what the server cannot read breaks before arrow 1',
      `${code}AUTHENTICATION_ENABLE_SELF_SIGNUP=perhaps\n`,
      'value-not-boolean: before arrow 1 (confidential client)',
    ],
    [
      'the same setting has another place with another client',
      'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=public\nAUTHENTICATION_AUTHORITY=https://id.example.com/.well-known/openid-configuration\n',
      'authority-is-discovery: arrow 2 (public client)',
    ],
    [
      'a directory is not found at the start',
      'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_HOST=ldaps://dc.example.com\n',
      'ldap-host-scheme: before arrow 1 (LDAP)',
    ],
    [
      'an answer is not checked in full',
      'AUTHENTICATION_PROVIDER=saml\nSAML_STRICT_MODE=false\n',
      'saml-strict-off: arrow 5 (SAML)',
    ],
  ] as const) {
    it(name, () => {
      assert.deepEqual(
        places(text).filter((one) =>
          expected.some((other) => one.startsWith(other.split(':')[0] ?? '')),
        ),
        expected,
      );
    });
  }

  it('there is none where nothing says how people sign in', () => {
    assert.equal(diagnose([{ name: '', text: 'A=b\n' }], { version: '1.12' }).signIn, undefined);
  });
});
