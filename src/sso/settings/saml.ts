import { publicOnly as flows, type Setting } from './setting.ts';

const s = 'authenticationConfiguration.samlConfiguration';
const h = 'openmetadata.config.authentication.saml';

/** A setting whose variable the quickstart compose file has in a comment only. */
function row<const Rest extends Omit<Setting, 'flows' | 'forwarded' | 'yaml'>>(
  name: string,
  rest: Rest,
) {
  return { yaml: `${s}.${name}`, helm: `${h}.${name}`, ...rest, flows, forwarded: false } as const;
}

const boolean = { type: 'boolean', defaults: { server: false } } as const;

/**
 * Settings of the block `samlConfiguration`.
 *
 * Names: conf/openmetadata.yaml, values.yaml and values.schema.json of the charts 1.9.0 to 1.13.1, which
 * are alike in it, quickstart compose file. Where each fact was read: see the file of the same name in
 * about/. Secrets have no name in the chart; those here are ours.
 */
export const saml = {
  samlIdpEntityId: row('idp.entityId', {
    env: 'SAML_IDP_ENTITY_ID',
    type: 'string',
    defaults: { server: '' },
  }),
  samlIdpLoginUrl: row('idp.ssoLoginUrl', {
    env: 'SAML_IDP_SSO_LOGIN_URL',
    type: 'url',
    defaults: { server: '' },
  }),
  samlIdpCertificate: row('idp.idpX509Certificate', {
    env: 'SAML_IDP_CERTIFICATE',
    helm: { path: `${h}.idp.idpX509Certificate`, secret: 'saml-idp-secrets', key: 'certificate' },
    type: 'string',
    defaults: { server: '' },
  }),
  samlAuthorityUrl: row('idp.authorityUrl', {
    env: 'SAML_AUTHORITY_URL',
    type: 'url',
    defaults: { helm: 'http://openmetadata:8585/api/v1/saml/login' },
  }),
  samlNameId: row('idp.nameId', {
    env: 'SAML_IDP_NAME_ID',
    type: 'string',
    defaults: { server: 'urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress' },
  }),
  samlSpEntityId: row('sp.entityId', {
    env: 'SAML_SP_ENTITY_ID',
    type: 'string',
    defaults: {
      server: 'http://localhost:8585/api/v1/saml/metadata',
      helm: 'http://openmetadata:8585/api/v1/saml/metadata',
    },
  }),
  samlSpAcs: row('sp.acs', {
    env: 'SAML_SP_ACS',
    type: 'url',
    defaults: {
      server: 'http://localhost:8585/api/v1/saml/acs',
      helm: 'http://openmetadata:8585/api/v1/saml/acs',
    },
  }),
  samlSpCallback: row('sp.callback', {
    env: 'SAML_SP_CALLBACK',
    type: 'url',
    defaults: {
      server: 'http://localhost:8585/saml/callback',
      helm: 'http://openmetadata:8585/saml/callback',
    },
  }),
  samlSpCertificate: row('sp.spX509Certificate', {
    env: 'SAML_SP_CERTIFICATE',
    helm: { path: `${h}.sp.spX509Certificate`, secret: 'saml-sp-secrets', key: 'certificate' },
    type: 'string',
    defaults: { server: '' },
  }),
  samlSpPrivateKey: row('sp.spPrivateKey', {
    env: 'SAML_SP_PRIVATE_KEY',
    helm: { path: `${h}.sp.spPrivateKey`, secret: 'saml-sp-secrets', key: 'private-key' },
    type: 'string',
    defaults: { server: '' },
  }),
  samlStrictMode: row('security.strictMode', { env: 'SAML_STRICT_MODE', ...boolean }),
  samlWantAssertionsSigned: row('security.wantAssertionsSigned', {
    env: 'SAML_WANT_ASSERTION_SIGNED',
    ...boolean,
  }),
  samlWantMessagesSigned: row('security.wantMessagesSigned', {
    env: 'SAML_WANT_MESSAGE_SIGNED',
    ...boolean,
  }),
  samlWantAssertionEncrypted: row('security.wantAssertionEncrypted', {
    env: 'SAML_WANT_ASSERTION_ENCRYPTED',
    ...boolean,
  }),
  samlSignRequests: row('security.sendSignedAuthRequest', {
    env: 'SAML_SEND_SIGNED_AUTH_REQUEST',
    ...boolean,
  }),
  samlSignMetadata: row('security.signSpMetadata', { env: 'SAML_SIGNED_SP_METADATA', ...boolean }),
  samlSendEncryptedNameId: row('security.sendEncryptedNameId', {
    env: 'SAML_SEND_ENCRYPTED_NAME_ID',
    ...boolean,
  }),
  samlValidateXml: row('security.validateXml', { env: 'SAML_VALIDATE_XML', ...boolean }),
  samlTokenValidity: row('security.tokenValidity', {
    env: 'SAML_SP_TOKEN_VALIDITY',
    type: 'integer',
    defaults: { server: 3600 },
  }),
  samlKeyStorePath: row('security.keyStoreFilePath', {
    env: 'SAML_KEYSTORE_FILE_PATH',
    type: 'string',
    defaults: { server: '' },
  }),
  samlKeyStoreAlias: row('security.keyStoreAlias', {
    env: 'SAML_KEYSTORE_ALIAS',
    helm: { path: `${h}.security.keyStoreAlias`, secret: 'saml-keystore-secrets', key: 'alias' },
    type: 'string',
    defaults: { server: '' },
  }),
  samlKeyStorePassword: row('security.keyStorePassword', {
    env: 'SAML_KEYSTORE_PASSWORD',
    helm: {
      path: `${h}.security.keyStorePassword`,
      secret: 'saml-keystore-secrets',
      key: 'password',
    },
    type: 'string',
    defaults: { server: '' },
  }),
  samlDebugMode: row('debugMode', { env: 'SAML_DEBUG_MODE', ...boolean }),
  samlDisplayNameAttributes: {
    yaml: `${s}.samlDisplayNameAttributes`,
    type: 'list',
    flows,
    since: '1.11.10',
  },
} as const satisfies Record<string, Setting>;
