import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';

function read(text: string): { codes: string[]; values: Record<string, unknown> } {
  const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
  return {
    codes: [...new Set(findings.map(({ code }) => code))].sort(),
    values: Object.fromEntries(found.map(({ key, value }) => [key, value])),
  };
}

const set = 'helm upgrade om open-metadata/openmetadata --set openmetadata.config.authentication.';

describe('A value that something else fills in is not judged', () => {
  for (const [name, text] of [
    ['Kubernetes', 'authentication:\n  provider: okta\n  authority: $(ISSUER)\n'],
    ['a shell', `${set}clientId="$CLIENT_ID"\n`],
    ['a shell, in braces', `${set}authority=\${ISSUER}\n`],
    [
      'Terraform',
      'set {\n  name  = "openmetadata.config.authentication.authority"\n  value = var.issuer\n}\n',
    ],
  ] as const) {
    it(name, () => {
      const { codes, values } = read(text);
      assert.deepEqual(codes, []);
      assert.equal(values['authority'] ?? values['clientId'], undefined);
    });
  }

  it('but what stands there is', () => {
    assert.deepEqual(read(`${set}authority=kc.example.com\n`).values, {
      authority: 'kc.example.com',
    });
  });
});

describe('A list that is given item by item', () => {
  const item = (index: number, value: string) =>
    `set {\n  name  = "openmetadata.config.authentication.publicKeys[${String(index)}]"\n  value = ${value}\n}\n`;
  const provider =
    'set {\n  name  = "openmetadata.config.authentication.provider"\n  value = "google"\n}\n';
  const google = 'https://www.googleapis.com/oauth2/v3/certs';
  const own = 'http://openmetadata:8585/api/v1/system/config/jwks';

  it('is one list', () => {
    const { codes, values } = read(provider + item(0, `"${google}"`) + item(1, `"${own}"`));
    assert.deepEqual(values['publicKeyUrls'], [google, own]);
    assert.deepEqual(codes, []);
  });

  it('is told what it lacks', () => {
    assert.deepEqual(read(provider + item(0, `"${google}"`)).codes, ['jwks-own-missing']);
  });

  it('is not judged where one item is filled in elsewhere', () => {
    for (const text of [
      item(0, `"${google}"`) + item(1, 'var.keys'),
      item(0, 'var.keys') + item(1, `"${google}"`),
    ])
      assert.deepEqual(read(provider + text).codes, []);
  });
});

describe('More forms of a paste', () => {
  it('a JSON Patch, step by step and as a block', () => {
    const path = '/authenticationConfiguration/ldapConfiguration';
    for (const steps of [
      [{ op: 'add', path: `${path}/host`, value: 'ldap://ad' }],
      [{ op: 'replace', path, value: { host: 'ldap://ad' } }],
    ]) {
      const patch = [
        { op: 'replace', path: '/authenticationConfiguration/provider', value: 'ldap' },
      ];
      const { codes, values } = read(JSON.stringify([...patch, ...steps]));
      assert.equal(values['ldapHost'], 'ldap://ad');
      assert.ok(codes.includes('ldap-host-scheme'), codes.join(' '));
    }
  });

  it('lines of a command that go on in the next one', () => {
    const { codes, values } = read(
      'AUTHORIZER_ADMIN_PRINCIPALS="[jo]" \\\nAUTHORIZER_PRINCIPAL_DOMAIN="acme.example" \\\n',
    );
    assert.deepEqual(
      codes.filter((code) => code !== 'left-out'),
      [],
    );
    assert.deepEqual(values, { adminPrincipals: ['jo'], principalDomain: 'acme.example' });
  });

  it('a dictionary of a program, with its comments', () => {
    const { codes, values } = read(
      '    "AUTHENTICATION_PROVIDER": "okta",\n    # the client\n    "AUTHENTICATION_CLIENT_TYPE": "public",  # noqa\n',
    );
    assert.deepEqual(
      codes.filter((code) => code !== 'left-out'),
      [],
    );
    assert.equal(values['clientType'], 'public');
  });

  it('the block of an identity provider, copied out of SAML', () => {
    const block = (key: string) =>
      `    idp:\n      entityId: https://idp.example/metadata\n      ssoLoginUrl: ${key}\n`;
    assert.equal(
      read(block('https://idp.example/sso')).values['samlIdpLoginUrl'],
      'https://idp.example/sso',
    );
    assert.equal(
      read(block('${SAML_IDP_SSO_LOGIN_URL:-"https://idp.example/sso"}')).values['samlIdpLoginUrl'],
      'https://idp.example/sso',
    );
  });

  it('metadata of SAML is told to be none of it, and who takes it', () => {
    const { findings } = diagnose(
      [{ name: '', text: '<md:EntityDescriptor entityID="a"></md:EntityDescriptor>' }],
      { version: '1.12' },
    );
    assert.match(findings[0]?.message ?? '', /metadata of SAML/);
  });

  it('a block of OpenID Connect without its provider still has a callback at localhost', () => {
    const { codes } = read(
      '  oidcConfiguration:\n    id: a-client\n    discoveryUri: https://sso.example.com/.well-known/openid-configuration\n    callbackUrl: http://localhost:8585/callback\n',
    );
    assert.ok(codes.includes('callback-localhost'), codes.join(' '));
  });
});
