import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import type { IdpMetadata } from '../../../../../src/sso/providers/saml/metadata/metadata.ts';
import { readMetadata } from '../../../../../src/sso/providers/saml/metadata/read-metadata.ts';
import {
  curve,
  expired,
  key,
  md,
  metadata,
  next,
  post,
  protocol,
  redirect,
  rsa,
  samples,
  service,
} from './metadata-samples.ts';

function only(text: string): IdpMetadata {
  const read = readMetadata(text);
  assert.ok(Array.isArray(read), JSON.stringify(read));
  assert.equal(read.length, 1);
  return read[0] as IdpMetadata;
}

const signing = (text: string): string[] => only(text).signing.map(({ base64 }) => base64);
const signOn = (text: string, binding: string): string | undefined =>
  only(text).signOn.find((one) => one.binding === binding)?.url;

const tenant = '3f7a1c52-8e4d-4b6a-9c21-5d0e8f7b6a43';
const expected: Record<keyof typeof samples, [entityId: string, url: string, keys: string[]]> = {
  entra: [
    `https://sts.windows.net/${tenant}/`,
    `https://login.microsoftonline.com/${tenant}/saml2`,
    [rsa],
  ],
  google: [
    'https://accounts.google.com/o/saml2?idpid=C01abc2de',
    'https://accounts.google.com/o/saml2/idp?idpid=C01abc2de',
    [rsa],
  ],
  okta: [
    'http://www.okta.com/exk1fcia6d6EMsf331d8',
    'https://acme.okta.com/app/acme_om_1/exk1fcia6d6EMsf331d8/sso/saml',
    [rsa],
  ],
  keycloak: [
    'https://login.example.com/realms/data',
    'https://login.example.com/realms/data/protocol/saml',
    [rsa],
  ],
  aws: [
    'https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwMDAwMDAwMDAwX2lucy0wMDAw',
    'https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwMDAwMDAwMDAwX2lucy0wMDAw',
    [rsa],
  ],
  adfs: [
    'http://fs.example.com/adfs/services/trust',
    'https://fs.example.com/adfs/ls/',
    [rsa, next],
  ],
};

describe('Metadata give entity ID, login URL and the certificates of signatures alone:', () => {
  for (const [name, text] of Object.entries(samples)) {
    test(name, () => {
      const [entityId, url, keys] = expected[name as keyof typeof samples];
      assert.equal(only(text).entityId, entityId);
      assert.equal(signOn(text, redirect), url);
      assert.deepEqual(signing(text), keys);
    });
  }
});

describe('Metadata', () => {
  test('may stand below the sentence that a browser puts above XML', () => {
    const above =
      'This XML file does not appear to have any style information associated with it. The document tree is shown below.\n';
    assert.deepEqual(signing(above + samples.google), [rsa]);
  });

  test('may have lines of Windows, comments and CDATA', () => {
    const text = samples.google
      .replaceAll('\n', '\r\n')
      .replace('<ds:X509Data>', '<!-- key --><ds:X509Data>')
      .replace(/(<ds:X509Certificate>)([^<]*)/, '$1<![CDATA[$2]]>');
    assert.deepEqual(signing(text), [rsa]);
  });

  test('may have every prefix, and elements of others with the same names', () => {
    const foreign = `<x:SingleSignOnService xmlns:x="urn:x" Binding="${redirect}" Location="https://evil.example/"/>`;
    const text = metadata({ services: foreign + service(redirect, 'https://idp.example.com/sso') });
    assert.equal(only(text).signOn.length, 1);
    const renamed = metadata()
      .replace(`xmlns="${md}"`, `xmlns:odd="${md}"`)
      .replace(/<(\/?)(?=Entity|IDPSSO|KeyD|Single)/g, '<$1odd:');
    assert.deepEqual(signing(renamed), [rsa]);
  });

  test('tell what signatures and what encryption are for; without a use both', () => {
    const text = metadata({
      keys: key(curve, 'use="encryption"') + key(rsa, '') + key(next) + key(rsa),
    });
    assert.deepEqual(signing(text), [rsa, next]);
    assert.deepEqual(
      only(text).encryption.map(({ base64 }) => base64),
      [curve],
    );
  });

  test('of a chain give the first, which is the signer’s', () => {
    const chain = key(rsa).replace(
      '</X509Certificate>',
      `</X509Certificate><X509Certificate>${curve}</X509Certificate>`,
    );
    assert.deepEqual(signing(metadata({ keys: chain })), [rsa]);
  });

  test('keep an expired certificate, with its date', () => {
    const [certificate] = only(metadata({ keys: key(expired) })).signing;
    assert.equal(certificate?.notAfter.toISOString(), '2021-03-01T00:00:00.000Z');
  });

  test('count keys that are no certificate', () => {
    const text = metadata({ keys: key('AAAA') + key(rsa) });
    assert.equal(only(text).unreadable, 1);
    assert.deepEqual(signing(text), [rsa]);
  });

  test('name their formats of NameID and whether they want signed requests', () => {
    const formats = '<NameIDFormat> urn:a </NameIDFormat><NameIDFormat>urn:b</NameIDFormat>';
    const attributes = `protocolSupportEnumeration="urn:x ${protocol}" WantAuthnRequestsSigned="true"`;
    const read = only(metadata({ formats, attributes }));
    assert.deepEqual(read.nameIdFormats, ['urn:a', 'urn:b']);
    assert.equal(read.wantsSignedRequests, true);
    assert.equal(only(metadata()).wantsSignedRequests, false);
  });

  test('of several identity providers are read one by one', () => {
    const second = metadata({ entityId: 'urn:second', keys: key(next) });
    const text = `<EntitiesDescriptor xmlns="${md}">${metadata()}${second}</EntitiesDescriptor>`;
    const read = readMetadata(text);
    assert.ok(Array.isArray(read));
    assert.deepEqual(
      (read as IdpMetadata[]).map(({ entityId, signing }) => [entityId, signing[0]?.base64]),
      [
        ['https://idp.example.com/saml', rsa],
        ['urn:second', next],
      ],
    );
  });

  test('with only an address for POST have none for redirects', () => {
    const text = metadata({ services: service(post, 'https://idp.example.com/post') });
    assert.equal(signOn(text, redirect), undefined);
    assert.equal(signOn(text, post), 'https://idp.example.com/post');
  });

  test('keep what stands in an address', () => {
    const text = metadata({ services: service(redirect, 'https://a.example/?x=1&amp;y=2') });
    assert.equal(signOn(text, redirect), 'https://a.example/?x=1&y=2');
  });
});

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${metadata({ entityId: '&a;' })}`;

const refused: [name: string, text: string, code: string][] = [
  ['nothing', ' \n', 'metadata-empty'],
  ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'metadata-html'],
  ['a web page without DOCTYPE', '<html lang="en"><body/></html>', 'metadata-html'],
  ['entities of its own', bomb, 'metadata-doctype'],
  [
    'entities from elsewhere',
    `<?xml version="1.0"?><!DOCTYPE r SYSTEM "file:///etc/passwd">${metadata()}`,
    'metadata-doctype',
  ],
  ['an address', 'https://idp.example.com/metadata', 'metadata-url'],
  ['JSON', '{"issuer": "https://idp.example.com"}', 'metadata-not-xml'],
  ['words', 'see attachment', 'metadata-not-xml'],
  ['a cut-off copy', samples.google.slice(0, 900), 'metadata-cut-off'],
  [
    'a copy without its start',
    samples.google.slice(samples.google.indexOf('<ds:')),
    'metadata-cut-off',
  ],
  ['two copies', metadata() + metadata(), 'metadata-cut-off'],
  ['a service provider', metadata({ role: 'SPSSODescriptor', services: '' }), 'metadata-sp'],
  [
    'an answer of a sign-in',
    `<samlp:Response xmlns:samlp="${protocol}" ID="_1"></samlp:Response>`,
    'metadata-response',
  ],
  [
    'SAML 1.1',
    metadata({ attributes: 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:1.1:protocol"' }),
    'metadata-old-protocol',
  ],
  ['other XML', '<project><version>1</version></project>', 'metadata-no-idp'],
  ['names without their namespace', metadata().replace(` xmlns="${md}"`, ''), 'metadata-no-idp'],
  ['no entity ID', metadata({ entityId: '' }), 'metadata-no-entity-id'],
  ['far too much', '<a>'.repeat(400_000), 'metadata-too-long'],
  ['a private key beside it', `${secret}\n${metadata()}`, 'metadata-private-key'],
];

describe('What is no metadata of an identity provider is refused with what it is:', () => {
  for (const [name, text, code] of refused) {
    test(name, () => {
      const read = readMetadata(text);
      assert.ok('code' in read, 'taken');
      assert.equal(read.code, code);
      assert.ok(!read.message.includes(secret.slice(40, 80)));
    });
  }
});

test('Every shorter copy of metadata is refused, and none throws', () => {
  const text = samples.okta;
  for (let end = 1; end < text.length; end += 7) {
    const read = readMetadata(text.slice(0, end));
    assert.ok('code' in read, String(end));
  }
});

test('Deep nesting is read in time that grows with its length', () => {
  const deep = `<EntityDescriptor xmlns="${md}">${'<a>'.repeat(40_000)}${'</a>'.repeat(40_000)}</EntityDescriptor>`;
  const read = readMetadata(deep);
  assert.ok('code' in read);
});
