import { both, type Setting } from './setting.ts';

const z = 'authorizerConfiguration';
const h = 'openmetadata.config.authorizer';
const flows = both;

/**
 * Settings of the block `authorizerConfiguration`: who may do what.
 *
 * Names: conf/openmetadata.yaml, values.yaml and values.schema.json of chart 1.13.1, quickstart
 * compose file 1.10.15. Where each fact was read: see the file of the same name in about/.
 */
export const authorizer = {
  authorizerEnabled: {
    helm: `${h}.enabled`,
    type: 'boolean',
    defaults: { helm: true },
    flows,
  },
  authorizerClassName: {
    env: 'AUTHORIZER_CLASS_NAME',
    yaml: `${z}.className`,
    helm: `${h}.className`,
    type: 'string',
    defaults: { server: 'org.openmetadata.service.security.DefaultAuthorizer' },
    flows,
    forwarded: true,
  },
  requestFilter: {
    env: 'AUTHORIZER_REQUEST_FILTER',
    yaml: `${z}.containerRequestFilter`,
    helm: `${h}.containerRequestFilter`,
    type: 'string',
    defaults: { server: 'org.openmetadata.service.security.JwtFilter' },
    flows,
    forwarded: true,
  },
  adminPrincipals: {
    env: 'AUTHORIZER_ADMIN_PRINCIPALS',
    yaml: `${z}.adminPrincipals`,
    helm: `${h}.initialAdmins`,
    type: 'list',
    defaults: { server: ['admin'] },
    flows,
    forwarded: true,
  },
  allowedRegistrationDomains: {
    env: 'AUTHORIZER_ALLOWED_REGISTRATION_DOMAIN',
    yaml: `${z}.allowedEmailRegistrationDomains`,
    helm: `${h}.allowedEmailRegistrationDomains`,
    type: 'list',
    defaults: { server: ['all'] },
    flows,
    sinceChart: '0.0.39',
    forwarded: true,
  },
  principalDomain: {
    env: 'AUTHORIZER_PRINCIPAL_DOMAIN',
    yaml: `${z}.principalDomain`,
    helm: `${h}.principalDomain`,
    type: 'string',
    defaults: { server: 'open-metadata.org' },
    flows,
    forwarded: true,
  },
  allowedDomains: {
    env: 'AUTHORIZER_ALLOWED_DOMAINS',
    yaml: `${z}.allowedDomains`,
    helm: `${h}.allowedDomains`,
    type: 'list',
    defaults: { server: [] },
    flows,
    sinceChart: '1.6.12',
    forwarded: true,
  },
  enforcePrincipalDomain: {
    env: 'AUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN',
    yaml: `${z}.enforcePrincipalDomain`,
    helm: `${h}.enforcePrincipalDomain`,
    type: 'boolean',
    defaults: { server: false },
    flows,
    forwarded: true,
  },
  enableSecureSocket: {
    env: 'AUTHORIZER_ENABLE_SECURE_SOCKET',
    yaml: `${z}.enableSecureSocketConnection`,
    helm: `${h}.enableSecureSocketConnection`,
    type: 'boolean',
    defaults: { server: false },
    flows,
    forwarded: true,
  },
  useRolesFromProvider: {
    env: 'AUTHORIZER_USE_ROLES_FROM_PROVIDER',
    yaml: `${z}.useRolesFromProvider`,
    helm: `${h}.useRolesFromProvider`,
    type: 'boolean',
    defaults: { server: false },
    flows,
    sinceChart: '1.4.0',
    forwarded: false,
  },
  ingestionPrincipals: {
    env: 'AUTHORIZER_INGESTION_PRINCIPALS',
    type: 'list',
    flows,
    until: '0.13.0',
    forwarded: true,
  },
  defaultOAuthRole: {
    yaml: `${z}.defaultOAuthRole`,
    type: 'string',
    flows,
    since: '1.12.4',
  },
} as const satisfies Record<string, Setting>;
