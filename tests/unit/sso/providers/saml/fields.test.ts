import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planSteps } from '../../../../../src/sso/emit/commands.ts';
import { emptyAnswers } from '../../../../../src/sso/plan/answers.ts';
import { plan } from '../../../../../src/sso/plan/plan.ts';
import { saml } from '../../../../../src/sso/providers/saml/provider.ts';
import { readCertificateField } from '../../../../../src/sso/providers/saml/read/certificate.ts';
import { readEntityId } from '../../../../../src/sso/providers/saml/read/entity-id.ts';
import { readLoginUrl } from '../../../../../src/sso/providers/saml/read/login-url.ts';
import { pem } from './certificates.ts';
import { rsa } from './metadata-samples.ts';

const tenant = '3f7a1c52-8e4d-4b6a-9c21-5d0e8f7b6a43';
const codes = (reading: { findings: readonly { code: string }[] }): string[] =>
  reading.findings.map(({ code }) => code);

/** What was entered, what is used, and what is said. */
const entityIds: [raw: string, value: string | undefined, codes: string[]][] = [
  [`https://sts.windows.net/${tenant}/`, `https://sts.windows.net/${tenant}/`, []],
  [
    `https://sts.windows.net/${tenant.toUpperCase()}`,
    `https://sts.windows.net/${tenant}/`,
    ['idp-entity-id-respelled'],
  ],
  ['https://sts.windows.net/contoso.onmicrosoft.com/', undefined, ['idp-entity-id-tenant-name']],
  ['http://www.okta.com/exk1fcia6d6EMsf331d8', 'http://www.okta.com/exk1fcia6d6EMsf331d8', []],
  ['https://login.example.com/realms/data/', 'https://login.example.com/realms/data/', []],
  // One address for both.
  [
    'https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwX2lucy0w',
    'https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwX2lucy0w',
    [],
  ],
  [
    'https://portal.sso.eu-west-1.amazonaws.com/saml/logout/MDAwX2lucy0w',
    undefined,
    ['idp-entity-id-is-logout-url'],
  ],
  ['urn:example:idp', 'urn:example:idp', []],
  ['http://fs.example.com/adfs/services/trust', 'http://fs.example.com/adfs/services/trust', []],
  [
    'https://fs.example.com/adfs/services/trust',
    'https://fs.example.com/adfs/services/trust',
    ['idp-entity-id-adfs-https'],
  ],
  ['https://idp.example.com/services/trust', 'https://idp.example.com/services/trust', []],
  ['my-idp', 'my-idp', ['idp-entity-id-no-uri']],
  [' "urn:example:idp" ', 'urn:example:idp', ['idp-entity-id-trimmed', 'idp-entity-id-unwrapped']],
  [`https://login.microsoftonline.com/${tenant}/saml2`, undefined, ['idp-entity-id-is-login-url']],
  [`https://login.microsoftonline.com/${tenant}/v2.0`, undefined, ['idp-entity-id-is-oidc']],
  [
    `https://login.microsoftonline.com/${tenant}/federationmetadata/2007-06/federationmetadata.xml?appid=x`,
    undefined,
    ['idp-entity-id-is-metadata-url'],
  ],
  ['https://om.example.com/api/v1/saml/acs', undefined, ['idp-entity-id-is-own-address']],
  ['https://sts.windows.net/{tenantId}/', undefined, ['idp-entity-id-placeholder']],
  ['https://idp.example.com/a b', undefined, ['idp-entity-id-bad-character']],
  [`urn:${'x'.repeat(1100)}`, undefined, ['idp-entity-id-long']],
];

describe('The entity ID of the identity provider', () => {
  for (const [raw, value, said] of entityIds) {
    test(raw.slice(0, 80), () => {
      const reading = readEntityId(raw);
      assert.equal(reading.value, value);
      assert.deepEqual(codes(reading), said);
    });
  }

  test('of another provider than the chosen one is used and named', () => {
    const reading = readEntityId('http://www.okta.com/exk1fcia6d6EMsf331d8', {
      identityProvider: 'entra',
    });
    assert.ok(reading.value);
    assert.deepEqual(codes(reading), ['idp-entity-id-of-another']);
    assert.match(reading.findings[0]?.message ?? '', /Okta/);
  });

  test('is that of whichever provider it is, as long as none was chosen', () => {
    const untouched = emptyAnswers(saml);
    assert.equal(untouched['identityProvider'], '');
    const { plan: planned, findings } = plan(
      {
        ...{ ...untouched, provider: 'saml', target: 'docker', version: '1.12' },
        idpEntityId: 'http://www.okta.com/exk1fcia6d6EMsf331d8',
      },
      saml,
    );
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'note'),
      [],
    );
    assert.match(planSteps(planned, 'docker')[0]?.text ?? '', /^As a service provider of SAML 2.0/);
  });
});

const loginUrls: [raw: string, value: string | undefined, codes: string[]][] = [
  [
    'https://accounts.google.com/o/saml2/idp?idpid=C01abc2de',
    'https://accounts.google.com/o/saml2/idp?idpid=C01abc2de',
    [],
  ],
  ['https://fs.example.com/adfs/ls/', 'https://fs.example.com/adfs/ls/', []],
  [
    'https://fs.example.com/adfs/ls/IdpInitiatedSignon.aspx',
    undefined,
    ['idp-login-url-idp-initiated'],
  ],
  [
    'https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwX2lucy0w',
    'https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwX2lucy0w',
    [],
  ],
  [
    'http://localhost:8080/realms/data/protocol/saml',
    'http://localhost:8080/realms/data/protocol/saml',
    [],
  ],
  [
    'http://kc.example.com/realms/data/protocol/saml',
    'http://kc.example.com/realms/data/protocol/saml',
    ['idp-login-url-http'],
  ],
  ['login.example.com/sso', undefined, ['idp-login-url-no-scheme']],
  [`https://sts.windows.net/${tenant}/`, undefined, ['idp-login-url-is-entity-id']],
  ['http://www.okta.com/exk1fcia6d6EMsf331d8', undefined, ['idp-login-url-is-entity-id']],
  [
    'https://login.example.com/realms/data/protocol/saml/descriptor',
    undefined,
    ['idp-login-url-is-metadata-url'],
  ],
  [
    'https://login.example.com/realms/data/protocol/openid-connect/auth',
    undefined,
    ['idp-login-url-is-oidc'],
  ],
  ['https://acme.okta.com/app/x/y/slo/saml', undefined, ['idp-login-url-is-logout-url']],
  ['https://om.example.com/api/v1/saml/login', undefined, ['idp-login-url-is-own-address']],
  ['https://idp.example.com/sso#x', undefined, ['idp-login-url-fragment']],
  ['https://<host>/sso', undefined, ['idp-login-url-placeholder']],
];

describe('The login URL of the identity provider', () => {
  for (const [raw, value, said] of loginUrls) {
    test(raw, () => {
      const reading = readLoginUrl(raw);
      assert.equal(reading.value, value);
      assert.deepEqual(codes(reading), said);
    });
  }
});

describe('The certificate', () => {
  const at = (day: string, text: string = pem.expired): string[] =>
    codes(readCertificateField(text, 'idpCertificate', new Date(`${day}T00:00:00Z`)));

  test('is written as one line, and its end is named', () => {
    const { value, findings } = readCertificateField(pem.rsa, 'idpCertificate', new Date(0));
    assert.equal(value, rsa);
    assert.equal(findings.length, 2);
    assert.deepEqual(at('2019-01-01', rsa), ['idp-certificate-early']);
  });

  test('is warned of before its time, near its end and after it', () => {
    assert.deepEqual(at('2018-02-28').at(-1), 'idp-certificate-early');
    assert.deepEqual(at('2019-01-01').at(-1), 'idp-certificate-valid');
    assert.deepEqual(at('2021-02-15').at(-1), 'idp-certificate-ends-soon');
    assert.deepEqual(at('2021-03-02').at(-1), 'idp-certificate-expired');
  });

  test('with a private key beside it is refused under the name of its field', () => {
    const key = `-----BEGIN PRIVATE KEY-----\nMIIEvQIB\n-----END PRIVATE KEY-----\n${pem.rsa}`;
    const reading = readCertificateField(key, 'spCertificate', new Date(0));
    assert.equal(reading.value, undefined);
    assert.deepEqual(codes(reading), ['sp-certificate-private-key']);
  });
});
