import type { About } from '../setting.ts';
import type { saml as names } from '../saml.ts';

const yaml = 'conf/openmetadata.yaml';
const holder = 'SamlSettingsHolder';
const handler = 'SamlAuthServletHandler';
const validator = 'SamlValidator';
const library = 'java-saml 2.9.0';

/** What the settings of the block `samlConfiguration` are about. */
export const saml: Record<keyof typeof names, About> = {
  samlIdpEntityId: {
    meaning: 'The name by which the identity provider calls itself in its answers.',
    source: `${yaml}, ${validator}`,
    caution: 'In strict mode it is compared letter by letter; a slash at the end counts.',
  },
  samlIdpLoginUrl: {
    meaning: 'Where the browser is sent to sign in, with the binding HTTP-Redirect.',
    source: `${yaml}, ${holder}`,
  },
  samlIdpCertificate: {
    meaning: 'The certificate that the signatures of the identity provider are checked with.',
    source: `${holder}, ${library}, #19162`,
    caution:
      'Its text, best as one line of base64. No path, and no \\n written out: the library then finds no certificate.',
  },
  samlAuthorityUrl: {
    meaning:
      'Where the login page sends the browser in older releases: your address and /api/v1/saml/login.',
    source: '#24861, generated schemas',
    caution: 'From 1.11.5 on nothing reads it.',
  },
  samlNameId: {
    meaning: 'The form of NameID that is asked for.',
    source: `${yaml}, ${holder}`,
    caution:
      'The default names version 2.0, which is in no standard, and some identity providers refuse it. They know 1.1.',
  },
  samlSpEntityId: {
    meaning:
      'The name of your OpenMetadata, which the identity provider must have in the same letters.',
    source: `${yaml}, ${library}`,
    caution: 'Pages of OpenMetadata also print it with /acs at the end.',
  },
  samlSpAcs: {
    meaning: 'Where the identity provider sends its answer: your address and /api/v1/saml/acs.',
    source: `${yaml}, ${validator}`,
  },
  samlSpCallback: {
    meaning: 'Your address and /saml/callback. It must be there.',
    source: `generated schemas, ${handler}`,
  },
  samlSpCertificate: {
    meaning:
      'The certificate of your OpenMetadata, for the identity provider to check signed requests with.',
    source: `${holder}, ${library}`,
  },
  samlSpPrivateKey: {
    meaning: 'The private key to that certificate.',
    source: `${holder}, ${library}`,
    caution: 'PKCS#8 alone: with BEGIN RSA PRIVATE KEY the library finds none.',
  },
  samlStrictMode: {
    meaning: 'Whether issuer, audience, address and time of an answer are checked.',
    source: library,
    caution: 'Off, an expired answer and one for another application are accepted.',
  },
  samlWantAssertionsSigned: {
    meaning: 'Whether an assertion must be signed itself.',
    source: `${holder}, ${library}`,
    caution: 'Counts in strict mode.',
  },
  samlWantMessagesSigned: {
    meaning: 'Whether the answer around the assertion must be signed too.',
    source: `${holder}, ${library}`,
    caution: 'Counts in strict mode. Many identity providers sign the assertion alone.',
  },
  samlWantAssertionEncrypted: {
    meaning: 'Whether assertions must be encrypted for your OpenMetadata.',
    source: `${holder}, ${library}`,
    caution: 'Needs a private key. In strict mode others are refused.',
  },
  samlSignRequests: {
    meaning: 'Whether OpenMetadata signs its requests.',
    source: holder,
    caution: 'Needs a private key and its certificate, or the server does not start.',
  },
  samlSignMetadata: {
    meaning: 'Whether the metadata of OpenMetadata are signed.',
    source: holder,
    caution: 'No key is loaded for this alone, so we infer that it fails without signed requests.',
  },
  samlSendEncryptedNameId: {
    meaning: 'Whether a NameID that is sent is encrypted.',
    source: holder,
  },
  samlValidateXml: {
    meaning: 'Meant to check answers against the schema.',
    source: holder,
    caution: 'It never reaches the library.',
  },
  samlTokenValidity: {
    meaning: 'Seconds that OpenMetadata’s own token is valid after sign-in.',
    source: 'generated schemas',
    caution: 'From 2.0 on at least 1.',
  },
  samlKeyStorePath: {
    meaning: 'A key store of Java with key and certificate, instead of the two texts.',
    source: `${holder}, chart secrets.yaml`,
    caution: 'The chart passes it on only where assertions must be encrypted.',
  },
  samlKeyStoreAlias: {
    meaning: 'The name of the key in the key store.',
    source: holder,
  },
  samlKeyStorePassword: {
    meaning: 'The password of the key store.',
    source: holder,
  },
  samlDebugMode: {
    meaning: 'Whether the library writes more to the log.',
    source: holder,
  },
  samlDisplayNameAttributes: {
    meaning: 'Attributes that a display name is made from.',
    source: `${handler}, generated schemas`,
    caution: 'It has no variable and no key in the chart.',
  },
};
