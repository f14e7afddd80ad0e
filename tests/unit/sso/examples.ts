import type { ProviderId } from '../../../src/sso/index.ts';
import { clouds } from '../../../src/sso/providers/azure/clouds.ts';
import {
  auth0ClientId,
  auth0Domain,
  clientId,
  cognitoClientId,
  googleClientId,
  oktaClientId,
  oktaIssuer,
  tenantId,
  userPoolId,
} from './ids.ts';
import { pem } from './providers/saml/certificates.ts';

/** Answers to the own questions of one provider that its readers accept. */
export type Example = Readonly<Record<string, string>>;

const realm = { keycloakUrl: 'https://login.example.com', realm: 'data', clientId: 'openmetadata' };
const id = 'https://id.example.com';
const directory = {
  ...{ directory: 'ad', ldapHost: 'dc1.corp.example.com', ldapPort: '' },
  bindDn: 'CN=svc-openmetadata,OU=Service,DC=corp,DC=example,DC=com',
  ...{ userBaseDn: 'OU=People,DC=corp,DC=example,DC=com', mailAttribute: '', poolSize: '' },
};
const noGroups = { trustStorePath: '', groupBaseDn: '', groupRoles: '' };

const samlIdp = {
  idpEntityId: 'https://login.example.com/realms/data',
  idpLoginUrl: 'https://login.example.com/realms/data/protocol/saml',
  idpCertificate: pem.rsa,
};

/** For each provider the ways in which its plans differ; one row per provider. */
export const examples: Readonly<Record<ProviderId, readonly Example[]>> = {
  azure: Object.keys(clouds).map((cloud) => ({ cloud, tenant: tenantId, clientId })),
  google: [
    { clientId: googleClientId, workspaceDomain: '' },
    { clientId: googleClientId, workspaceDomain: 'example.com' },
    { clientId: googleClientId, workspaceDomain: '', prompt: 'select_account' },
  ],
  okta: [
    { clientId: oktaClientId, oktaIssuer },
    { clientId: oktaClientId, oktaIssuer: `${oktaIssuer}/oauth2/default` },
  ],
  auth0: [
    { clientId: auth0ClientId, auth0Domain },
    { clientId: auth0ClientId, auth0Domain: 'login.example.com' },
  ],
  'aws-cognito': [
    { userPoolId, loginDomain: 'acme', clientId: cognitoClientId },
    { userPoolId: 'us-gov-west-1_9AbCdEfGh', loginDomain: 'acme', clientId: cognitoClientId },
    {
      ...{ userPoolId: 'eusc-de-east-1_9AbCdEfGh', loginDomain: 'login.example.com' },
      clientId: cognitoClientId,
    },
  ],
  keycloak: [
    { ...realm, internalUrl: '' },
    { ...realm, internalUrl: 'http://keycloak:8080/auth' },
  ],
  onelogin: [{ subdomain: 'acme', clientId }],
  saml: [
    { ...samlIdp, identityProvider: 'keycloak', signing: 'none', spCertificate: '' },
    { ...samlIdp, identityProvider: 'other', signing: 'encrypted', spCertificate: pem.rsa },
  ],
  'custom-oidc': [
    {
      ...{ issuer: `${id}/app/om/`, authorizationUrl: `${id}/authorize`, clientId: 'om-1' },
      ...{ jwksUrl: `${id}/keys`, tokenUrl: `${id}/token`, buttonName: 'Acme ID' },
    },
  ],
  ldap: [
    { ...directory, connection: 'jvm', groups: 'no', ...noGroups },
    {
      ...{ ...directory, connection: 'store', groups: 'yes', groupClass: '', memberAttribute: '' },
      trustStorePath: '/opt/openmetadata/conf/ldap-truststore.p12',
      groupBaseDn: 'OU=Groups,DC=corp,DC=example,DC=com',
      groupRoles:
        'CN=Data Admins,OU=Groups,DC=corp,DC=example,DC=com\tAdmin\nCN=Doe\\, Jo \\"x\\",OU=Groups,DC=corp,DC=example,DC=com\tDataSteward, Data Consumer',
    },
    {
      ...{ ...directory, directory: 'openldap', connection: 'plain', groups: 'no', ...noGroups },
      ...{ ldapPort: '389', mailAttribute: 'mail', poolSize: '5' },
    },
    { ...directory, connection: 'any', groups: 'no', ...noGroups },
  ],
  basic: [{ signUp: 'domains' }, { signUp: 'nobody' }, { signUp: 'all' }],
};

/** The names of the questions of a provider. */
export function ownFields(provider: ProviderId): string[] {
  return Object.keys(examples[provider][0] ?? {});
}
