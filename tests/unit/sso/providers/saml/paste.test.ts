import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { readPasted } from '../../../../../src/sso/providers/saml/paste.ts';
import { pem } from './certificates.ts';
import {
  expired,
  key,
  md,
  metadata,
  next,
  post,
  protocol,
  rsa,
  samples,
  service,
} from './metadata-samples.ts';

const now = new Date('2030-01-01T00:00:00Z');

function taken(text: string): { answers: Readonly<Record<string, string>>; message: string } {
  const read = readPasted(text, now);
  assert.ok('answers' in read, JSON.stringify(read));
  return read;
}

describe('Metadata fill the form, whoever wrote them:', () => {
  for (const [name, text] of Object.entries(samples)) {
    test(name, () => {
      const { answers, message } = taken(text);
      assert.equal(answers['identityProvider'], name);
      assert.equal(answers['idpCertificate'], rsa);
      assert.ok(answers['idpEntityId'] && answers['idpLoginUrl']);
      assert.match(message, /^Entity ID, login URL, and certificate taken from the metadata\./);
    });
  }

  test('nobody known', () => {
    assert.equal(taken(metadata()).answers['identityProvider'], 'other');
  });
});

describe('Of several certificates', () => {
  test('the one that counts today is taken, wherever it stands', () => {
    const { answers, message } = taken(metadata({ keys: key(expired) + key(rsa) }));
    assert.equal(answers['idpCertificate'], rsa);
    assert.match(message, /does not count today and was left out/);
  });

  test('the first is taken where two count, and the reader learns of the other', () => {
    const { answers, message } = taken(metadata({ keys: key(next) + key(rsa) }));
    assert.equal(answers['idpCertificate'], next);
    assert.match(message, /2 certificates, which end on 2076-\d\d-\d\d and 2066-/);
  });

  test('an expired one is taken where there is no other, and said', () => {
    const { answers, message } = taken(metadata({ keys: key(expired) }));
    assert.equal(answers['idpCertificate'], expired);
    assert.match(message, /No certificate in it counts today/);
  });

  test('none is made up where there is none', () => {
    const { answers, message } = taken(metadata({ keys: '' }));
    assert.ok(!('idpCertificate' in answers));
    assert.match(message, /^Entity ID and login URL taken.*no certificate for signatures/);
  });
});

describe('What is missing or different in metadata is said:', () => {
  test('no address for redirects', () => {
    const { answers, message } = taken(
      metadata({ services: service(post, 'https://idp.example.com/post') }),
    );
    assert.ok(!('idpLoginUrl' in answers));
    assert.match(message, /no login URL for HTTP-Redirect/);
  });

  test('signed requests', () => {
    const attributes = `protocolSupportEnumeration="${protocol}" WantAuthnRequestsSigned="true"`;
    assert.match(taken(metadata({ attributes })).message, /wants signed requests/);
    // Keycloak says so whatever its client demands.
    assert.doesNotMatch(taken(samples.keycloak).message, /signed requests/);
  });

  test('no NameID with an e-mail address', () => {
    const formats =
      '<NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</NameIDFormat>';
    assert.match(taken(metadata({ formats })).message, /no NameID in the form of an e-mail/);
  });
});

describe('The box for metadata', () => {
  test('takes a certificate alone', () => {
    assert.deepEqual(taken(pem.rsa).answers, { idpCertificate: rsa });
  });

  test('refuses several identity providers, without choosing', () => {
    const both = `<EntitiesDescriptor xmlns="${md}">${metadata()}${samples.okta.replace(/<\?.*?\?>/, '')}</EntitiesDescriptor>`;
    const read = readPasted(both, now);
    assert.ok('refused' in read);
    assert.match(read.refused, /2 identity providers/);
  });

  test('refuses an entity ID that is none', () => {
    const read = readPasted(metadata({ entityId: 'https://om.example.com/api/v1/saml/acs' }), now);
    assert.ok('refused' in read);
    assert.match(read.refused, /address of OpenMetadata itself/);
  });

  test('repeats no private key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    for (const text of [secret, `${pem.rsa}\n${secret}`, `${metadata()}\n${secret}`]) {
      const read = readPasted(text, now);
      assert.ok('refused' in read);
      assert.match(read.refused, /private key/);
      assert.ok(!read.refused.includes(secret.split('\n')[1] ?? '?'));
    }
  });
});
