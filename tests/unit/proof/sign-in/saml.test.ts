import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endsAs, judgedSaml, samlCases } from '../../../../proof/sign-in/saml-cases.ts';
import { samlCell, samlMetadata, samlSteps } from '../../../../proof/guide/saml.ts';
import { samlAnswer } from '../../../../proof/sign-in/saml-sign-in.ts';
import type { Ended } from '../../../../proof/sign-in/sign-in.ts';

const serverUrl = 'http://localhost:8601';

/** A sign-in that ends as a case expects. */
const endOf = ({ ends }: (typeof samlCases)[number]): Ended =>
  'as' in ends
    ? { as: { email: ends.as } }
    : { at: ends.at, status: 400, said: `We are sorry. ${ends.words}` };

describe('A sign-in with SAML', () => {
  for (const one of samlCases) {
    it(`passes when it ends as expected, and fails when it ends as another case: ${one.name}`, () => {
      assert.equal(judgedSaml(one, endOf(one)), 'passed');
      for (const other of samlCases.filter(({ ends }) => !endsAs(ends, endOf(one)))) {
        assert.equal(judgedSaml(one, endOf(other)), 'failed', other.name);
      }
    });
  }

  it('fails when words come from another place, or fit two cases', () => {
    const [one, two] = samlCases.filter(({ ends }) => 'words' in ends && ends.at === 'page');
    assert.ok(one && two && 'words' in one.ends && 'words' in two.ends);
    const { words } = one.ends;
    assert.equal(judgedSaml(one, { at: 'server', status: 0, said: words }), 'failed');
    const both = { at: 'page', status: 0, said: `${words} ${two.ends.words}` } as const;
    assert.equal(judgedSaml(one, both), 'failed');
  });

  it('fails for somebody else', () => {
    const [one] = samlCases;
    assert.ok(one);
    assert.equal(judgedSaml(one, { as: { email: 'eve@example.org' } }), 'failed');
  });
});

describe('The steps of the guide for SAML', () => {
  it('give Keycloak the client of the printed file', () => {
    const { client, certificates } = samlSteps({ serverUrl, signing: 'none' });
    assert.equal(client.clientId, `${serverUrl}/api/v1/saml/metadata`);
    assert.deepEqual(client.redirectUris, [`${serverUrl}/api/v1/saml/acs`]);
    assert.deepEqual(certificates, []);
  });

  it('give it the certificate where the printed command does, and make a key first', () => {
    const { certificates, ownKey } = samlSteps({ serverUrl, signing: 'encrypted' });
    assert.deepEqual(certificates, ['saml.signing.certificate', 'saml.encryption.certificate']);
    assert.deepEqual(
      ownKey.map((line) => line.split(' ', 2).join(' ')),
      ['openssl req', 'openssl x509', 'openssl pkcs8'],
    );
  });

  it('lead to files with what the metadata say', () => {
    const metadata = { idpEntityId: 'http://127.0.0.1:1/realms/data' };
    const entered = { serverUrl, signing: 'none', metadata } as const;
    const { wanted } = samlCell('docker', entered, 'key');
    const saml = 'authenticationConfiguration.samlConfiguration';
    assert.equal(wanted[`${saml}.idp.entityId`], metadata.idpEntityId);
    assert.equal(wanted[`${saml}.sp.acs`], `${serverUrl}/api/v1/saml/acs`);
    assert.ok(!JSON.stringify(wanted).includes('"key"'));
  });

  it('stop where the metadata are none', async () => {
    await assert.rejects(samlMetadata('<html></html>'), Error);
  });
});

describe('The answer of SAML', () => {
  it('is read from the page that sends it on', () => {
    const page =
      '<BODY><FORM METHOD="POST" ACTION="http://om.example/acs?a=1&amp;b=2"><INPUT TYPE="HIDDEN" NAME="SAMLResponse" VALUE="PHM&#x2b;&#61;"/></FORM>';
    assert.deepEqual(samlAnswer(page), { to: 'http://om.example/acs?a=1&b=2', response: 'PHM+=' });
  });

  it('is not on a page with another form', () => {
    assert.equal(samlAnswer('<form action="/login"><input name="password" value="">'), undefined);
  });
});
