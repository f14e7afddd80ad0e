import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { bodyOf, pem } from '../providers/saml/certificates.ts';
import { cases, type Case } from './cases.ts';

const email = (version: string) => `urn:oasis:names:tc:SAML:${version}:nameid-format:emailAddress`;
const good = {
  'idp.entityId': 'https://login.contoso.net/realms/data',
  'idp.ssoLoginUrl': 'https://login.contoso.net/realms/data/protocol/saml',
  'idp.idpX509Certificate': bodyOf(pem.rsa),
  'idp.nameId': email('1.1'),
  'sp.entityId': 'https://om.contoso.net/api/v1/saml/metadata',
  'sp.acs': 'https://om.contoso.net/api/v1/saml/acs',
  'sp.callback': 'https://om.contoso.net/saml/callback',
  'security.strictMode': true,
};
type Name = keyof typeof good;

/** openmetadata.yaml with SAML as it should be, but for the changes; undefined takes a key out. */
function yaml(change: Partial<Record<string, unknown>> = {}): string {
  const all = { ...good, ...change };
  const block = (name: string): string =>
    Object.entries(all)
      .filter(([key, value]) => key.startsWith(`${name}.`) && value !== undefined)
      .map(([key, value]) => `      ${key.slice(name.length + 1)}: ${JSON.stringify(value)}\n`)
      .join('');
  return `authenticationConfiguration:\n  provider: saml\n  samlConfiguration:\n${[
    'idp',
    'sp',
    'security',
  ]
    .map((name) => `    ${name}:\n${block(name)}`)
    .join('')}`;
}

const row = (name: string, key: Name | string, value: unknown, ...found: string[]): Case => ({
  ...{ name, texts: yaml({ [key]: value }), found, whole: true },
});
const right: Case = { name: 'as it should be', texts: yaml(), found: [], whole: true };
const env = (name: string, line: string, ...found: string[]): Case => ({
  ...{ name, texts: `AUTHENTICATION_PROVIDER=saml\n${line}\n`, found },
});

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;

describe('Certificates of SAML', () => {
  const key = 'idp.idpX509Certificate';
  cases(
    [
      ...['saml-private-key', 'saml-certificate', 'saml-certificate-line-breaks'],
      ...['saml-certificate-expired', 'saml-certificate-missing'],
    ],
    [
      right,
      row('PEM with real lines', key, pem.rsa),
      row('PEM on one line', key, pem.rsa.replaceAll('\n', '')),
      row(
        'the beginning alone, as a text about the form has it',
        key,
        '-----BEGIN CERTIFICATE-----',
      ),
      row('\\n written out', key, pem.rsa.replaceAll('\n', '\\n'), 'saml-certificate-line-breaks'),
      row('a path', key, '/etc/openmetadata/idp.crt', 'saml-certificate'),
      row('half of it', key, bodyOf(pem.rsa).slice(0, 700), 'saml-certificate'),
      row('an expired one', key, pem.expired, 'saml-certificate-expired'),
      row('none', key, undefined, 'saml-certificate-missing'),
      row('a blank one', key, '', 'saml-certificate-missing'),
      row(
        'one in the words of a private key',
        key,
        pem.rsa.replaceAll('CERTIFICATE', 'PRIVATE KEY'),
        'saml-private-key',
      ),
      row('a private key', 'sp.spX509Certificate', pkcs8, 'saml-private-key'),
      env('a path in an env file', 'SAML_IDP_CERTIFICATE=/etc/idp.pem', 'saml-certificate'),
    ],
  );

  test('whose line breaks are written out are corrected to one line', () => {
    const text = yaml({ [key]: pem.rsa.replaceAll('\n', '\\n') });
    const { corrected } = diagnose([{ name: 'a', text }], { version: '1.12' });
    assert.ok(corrected[0]?.includes(bodyOf(pem.rsa)));
  });
});

describe('Addresses of OpenMetadata in SAML', () => {
  cases(
    ['saml-entity-id', 'saml-acs', 'saml-callback', 'saml-own-default', 'saml-own-differ'],
    [
      right,
      row('/acs', 'sp.entityId', 'https://om.contoso.net/api/v1/saml/acs', 'saml-entity-id'),
      row('a name', 'sp.entityId', 'openmetadata'),
      row('the login', 'sp.acs', 'https://om.contoso.net/api/v1/saml/login', 'saml-acs'),
      row('no path', 'sp.acs', 'https://om.contoso.net', 'saml-acs'),
      row('the other path that is heard', 'sp.acs', 'https://om.contoso.net/callback'),
      row(
        'the long one',
        'sp.callback',
        'https://om.contoso.net/api/v1/saml/callback',
        'saml-callback',
      ),
      row('no entity ID', 'sp.entityId', undefined, 'saml-own-default'),
      row('no ACS', 'sp.acs', undefined, 'saml-own-default'),
      row(
        'another server',
        'sp.callback',
        'https://other.contoso.net/saml/callback',
        'saml-own-differ',
      ),
      row('localhost', 'sp.callback', 'http://localhost:8585/saml/callback', 'saml-own-differ'),
    ],
  );
});

describe('The identity provider of SAML', () => {
  const tenant = '3f7a1c52-8e4d-4b6a-9c21-5d0e8f7b6a43';
  cases(
    ['saml-idp-missing', 'saml-idp-example', 'saml-idp-value', 'saml-idp-spelling'],
    [
      right,
      row('no login URL', 'idp.ssoLoginUrl', undefined, 'saml-idp-missing'),
      row('a blank entity ID', 'idp.entityId', '', 'saml-idp-missing'),
      row('the example', 'idp.entityId', 'https://mocksaml.com/api/saml/sso', 'saml-idp-example'),
      row('the other', 'idp.ssoLoginUrl', 'https://saml.example.com/entityid', 'saml-idp-example'),
      row(
        'the login URL as the entity ID',
        'idp.entityId',
        `https://login.microsoftonline.com/${tenant}/saml2`,
        'saml-idp-value',
      ),
      row(
        'an endpoint of OpenID Connect',
        'idp.ssoLoginUrl',
        'https://login.contoso.net/realms/data/protocol/openid-connect/auth',
        'saml-idp-value',
      ),
      row('no slash', 'idp.entityId', `https://sts.windows.net/${tenant}`, 'saml-idp-spelling'),
    ],
  );
});

describe('NameID of SAML', () => {
  cases(
    ['saml-name-id'],
    [
      right,
      row('the default', 'idp.nameId', email('2.0'), 'saml-name-id'),
      row('none', 'idp.nameId', undefined, 'saml-name-id'),
      row(
        'a random name',
        'idp.nameId',
        'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
        'saml-name-id',
      ),
      row('any', 'idp.nameId', 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified'),
    ],
  );
});

describe('Strict mode of SAML', () => {
  cases(
    ['saml-strict-off'],
    [
      right,
      row('off', 'security.strictMode', false, 'saml-strict-off'),
      row('not set', 'security.strictMode', undefined, 'saml-strict-off'),
      env('off in an env file', 'SAML_STRICT_MODE=false', 'saml-strict-off'),
      env('not there in a part', 'SAML_SP_ACS=https://om.contoso.net/api/v1/saml/acs'),
    ],
  );
});

describe('The key of OpenMetadata in SAML', () => {
  const wish = { 'security.sendSignedAuthRequest': true };
  const both = { 'sp.spX509Certificate': bodyOf(pem.rsa), 'sp.spPrivateKey': bodyOf(pkcs8) };
  const helm = `openmetadata:\n  config:\n    authentication:\n      provider: saml\n      saml:\n        security:\n          keyStoreFilePath: /etc/saml.jks\n`;
  const whole = (name: string, change: object, ...found: string[]): Case => ({
    ...{ name, texts: yaml({ ...change }), found, whole: true },
  });
  cases(
    ['saml-key-missing', 'saml-key-form', 'saml-key-store-unread'],
    [
      right,
      whole('signed requests without one', wish, 'saml-key-missing'),
      whole(
        'encryption without one',
        { 'security.wantAssertionEncrypted': true },
        'saml-key-missing',
      ),
      whole('with one', { ...wish, ...both }),
      whole('with a key store', {
        ...wish,
        'security.keyStoreFilePath': '/x.jks',
        'security.keyStoreAlias': 'a',
        'security.keyStorePassword': 'b',
      }),
      whole('in an old form', { ...both, 'sp.spPrivateKey': pkcs1 }, 'saml-key-form'),
      { name: 'a path that the chart keeps', texts: helm, found: ['saml-key-store-unread'] },
      {
        name: 'a path that it passes on',
        texts: `${helm}          wantAssertionEncrypted: true\n`,
        found: [],
      },
    ],
  );

  test('is never repeated in a message', () => {
    for (const text of [pkcs1, pkcs8]) {
      const pasted = [
        { name: 'a', text: yaml({ 'sp.spPrivateKey': text, 'sp.spX509Certificate': text }) },
      ];
      const { findings } = diagnose(pasted, { version: '1.12' });
      assert.ok(
        !JSON.stringify(findings.map(({ message }) => message)).includes(text.slice(60, 90)),
      );
    }
  });
});

describe('Files that say nothing of SAML', () => {
  const helm = 'openmetadata:\n  config:\n    authentication:\n      provider: saml\n';
  cases(
    ['saml-elsewhere'],
    [
      {
        name: 'an env file',
        texts: 'AUTHENTICATION_PROVIDER=saml',
        found: ['saml-elsewhere'],
        whole: true,
      },
      { name: 'values', texts: helm, found: ['saml-elsewhere'], whole: true },
      { name: 'a part of a file', texts: helm, found: [] },
    ],
  );
});
