import type { Trap } from './trap-table.ts';

const env = 'AUTHENTICATION_PROVIDER=saml\n';
const yaml = 'authenticationConfiguration:\n  provider: saml\n';

/** What OpenMetadata’s pages on SAML print or ask for, up to 1.12. */
export const samlTraps: readonly Trap[] = [
  {
    trap: 'S1',
    name: 'the entity ID ending in /acs',
    text: `${env}SAML_SP_ENTITY_ID=▶https://openmetadata.example.com/api/v1/saml/acs\n`,
    code: 'saml-entity-id',
    corrected: 'https://openmetadata.example.com/api/v1/saml/metadata',
  },
  {
    trap: 'S3',
    name: 'a certificate by its path',
    text: `${env}SAML_IDP_CERTIFICATE=▶/etc/openmetadata/idp.pem\n`,
    code: 'saml-certificate',
  },
  {
    trap: 'S4',
    name: 'a certificate between the words of a private key',
    text: `${env}SAML_IDP_CERTIFICATE=▶"-----BEGIN PRIVATE KEY-----"\n`,
    code: 'saml-private-key',
  },
  {
    trap: 'S6',
    name: 'a form of NameID that no standard has',
    text: `${yaml}  samlConfiguration:\n    idp:\n      nameId: ▶"urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress"\n`,
    code: 'saml-name-id',
    corrected: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  },
  {
    trap: 'S7',
    name: 'the long path as the callback',
    text: `${env}SAML_SP_CALLBACK=▶https://openmetadata.example.com/api/v1/saml/callback\n`,
    code: 'saml-callback',
    corrected: 'https://openmetadata.example.com/saml/callback',
  },
  {
    trap: 'S8',
    name: 'the block beside the one it belongs into',
    text: `${yaml}▶samlConfiguration:\n  debugMode: false\n`,
    code: 'yaml-misplaced',
  },
  {
    trap: 'S9',
    name: 'a setting that was taken out',
    text: `${yaml}  samlConfiguration:\n    security:\n      ▶wantNameIdEncrypted: false\n`,
    code: 'unknown-key',
  },
  {
    trap: 'S10',
    name: 'a key store for signing, where the chart does not pass it on',
    text: `openmetadata:\n  config:\n    authentication:\n      provider: saml\n      saml:\n        security:\n          sendSignedAuthRequest: true\n          keyStoreFilePath: ▶"/etc/om/saml.jks"\n`,
    code: 'saml-key-store-unread',
  },
  {
    trap: 'S11',
    name: 'the three blocks in the wrong place',
    text: `openmetadata:\n  config:\n    ▶sp:\n      entityId: "https://openmetadata.example.com"\n`,
    code: 'helm-misplaced',
  },
  {
    trap: 'S12',
    name: 'strict mode left off',
    text: `${yaml}  samlConfiguration:\n    security:\n      strictMode: ▶false\n`,
    code: 'saml-strict-off',
  },
  {
    trap: 'S13',
    name: 'settings that the quickstart compose file has in comments only',
    text: `${env}▶SAML_IDP_SSO_LOGIN_URL=https://idp.example.com/saml\n`,
    code: 'env-not-forwarded',
  },
  {
    trap: 'S14',
    name: 'the certificate of OpenMetadata taken for its key',
    text: `${env}SAML_SP_CERTIFICATE=▶"-----BEGIN PRIVATE KEY-----"\n`,
    code: 'saml-private-key',
  },
];
