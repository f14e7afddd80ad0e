import type { AzureError } from './places.ts';

const again = 'Copy the Directory (tenant) ID again, and check the cloud.';

/**
 * The request went to the wrong tenant or cloud.
 *
 * Microsoft: error codes, "National clouds", support article on AADSTS900439. Observed:
 * react-microsoft-login#73 (50194), microsoft/Analysis-Services#194 (900023), argo-cd#8946 (900382).
 * Empty tenant: pac4j AzureAd2OidcConfiguration. One host, format: AzureAuthValidator.
 */
export const tenant = {
  AADSTS50194: {
    at: 'request',
    title: 'the application serves one tenant and was asked through common',
    happened: 'An application of one tenant cannot be reached through `common` or `organizations`.',
    causes: [
      'The tenant setting is empty: the server then takes `common`.',
      'The authority ends in `common` or `organizations`.',
    ],
    fix: 'Use the Directory (tenant) ID.',
    place: 'overview',
    settings: ['oidcTenant', 'authority'],
    texts: ['is not configured as a multi-tenant application'],
  },
  AADSTS900023: {
    at: 'request',
    title: 'the tenant is neither an ID nor a domain',
    happened: 'In the place of the tenant stands something that Entra ID cannot use.',
    causes: [
      'A placeholder was left in, or the authority goes on to an endpoint such as `/authorize`.',
      'The ID is unknown: the client ID or the object ID stands there.',
    ],
    fix: again,
    place: 'overview',
    settings: ['oidcTenant', 'authority'],
    texts: ['is neither a valid DNS name, nor a valid external domain'],
  },
  AADSTS90002: {
    at: 'request',
    title: 'Microsoft knows no such tenant',
    happened: 'The tenant of the request does not exist in the cloud that was asked.',
    causes: [
      'The ID is mistyped, or is not that of the tenant.',
      'The tenant is in another cloud.',
    ],
    fix: again,
    place: 'overview',
    settings: ['oidcTenant', 'authority'],
    texts: ['Check to make sure you have the correct tenant ID'],
  },
  AADSTS900021: {
    at: 'request',
    title: 'the tenant ID is not valid',
    happened: 'We infer that this comes for an ID of zeros only.',
    fix: 'Copy the Directory (tenant) ID.',
    place: 'overview',
    settings: ['oidcTenant', 'authority'],
    unconfirmed: true,
  },
  AADSTS50059: {
    at: 'request',
    title: 'the request names no tenant',
    also: ['AADSTS90019', 'AADSTS50128'],
    happened: 'Entra ID cannot tell in which directory to look.',
    causes: ['The authority is the host alone.'],
    fix: 'Append the Directory (tenant) ID to it.',
    place: 'overview',
    settings: ['authority'],
  },
  AADSTS9002332: {
    at: 'request',
    title: 'the application is not for personal accounts',
    happened: 'The request went through `consumers`, and the application is for Entra ID only.',
    fix: 'Use the Directory (tenant) ID.',
    place: 'overview',
    settings: ['oidcTenant', 'authority'],
  },
  AADSTS50029: {
    at: 'request',
    title: 'the domain has characters that no domain can have',
    happened: 'A domain stands for the tenant, and it is no valid one.',
    fix: 'Use the Directory (tenant) ID, which OpenMetadata wants anyway.',
    place: 'overview',
    settings: ['oidcTenant', 'authority'],
  },
  AADSTS900382: {
    at: 'request',
    title: 'the application belongs to another cloud',
    also: ['AADSTS900432'],
    happened:
      'An application of a national cloud (US Government, China) was asked through the global host.',
    causes: ['OpenMetadata’s provider `azure` knows the global host only.'],
    fix: 'Use provider `custom-oidc` with the issuer and discovery URL of that cloud.',
    settings: ['provider', 'oidcDiscoveryUri', 'authority'],
    texts: ['supported in Cross Cloud request'],
  },
  AADSTS900439: {
    at: 'request',
    title: 'a US Government application was asked at a public address',
    happened: 'Applications of that cloud answer at `login.microsoftonline.us` only.',
    fix: 'Use provider `custom-oidc` with the issuer and discovery URL of that host.',
    settings: ['provider', 'oidcDiscoveryUri', 'authority'],
  },
  AADSTS90038: {
    at: 'request',
    title: 'the tenant belongs to another cloud',
    happened: 'The tenant exists, but not in the cloud whose host was asked.',
    fix: 'Choose the cloud in which the tenant and its application are.',
    settings: ['provider', 'oidcDiscoveryUri', 'authority'],
  },
  AADSTS90027: {
    at: 'request',
    title: 'this endpoint does not serve this kind of account',
    also: ['AADSTS500201', 'AADSTS9001023', 'AADSTS90124'],
    happened:
      'A personal account came to an endpoint of version 1, or something that only version 1 knows was asked for through `common`.',
    fix: 'Use the endpoints of version 2.0, and the Directory (tenant) ID.',
    settings: ['oidcTenant', 'authority'],
  },
  'illegal-character-in-path': {
    at: 'prepare',
    label: 'Illegal character in path at index 34',
    title: 'the tenant is missing',
    happened:
      'The server took `common` for the tenant. The issuer it then reads holds a literal `{tenantid}`, with which it does not start.',
    causes: ['The tenant setting is empty, or `common`.'],
    fix: 'Set the Directory (tenant) ID.',
    place: 'overview',
    settings: ['oidcTenant'],
    texts: ['Illegal character in path at index'],
    flow: 'confidential',
  },
  'invalid-tenant-id-format': {
    at: 'oidcStart',
    label: 'Invalid tenant ID format',
    title: 'the check of the settings page refuses the tenant',
    happened: 'When settings are saved in the UI, the last part of the authority must be a tenant.',
    causes: ['The authority ends in `/v2.0` or in an endpoint.'],
    fix: 'Write the host and the tenant ID, and nothing behind them.',
    settings: ['authority', 'oidcTenant'],
    texts: ['Invalid tenant ID format'],
  },
} as const satisfies Record<string, AzureError>;
