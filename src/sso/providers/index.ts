import type { ProviderErrors } from '../errors/provider-errors.ts';
import type { ProviderDiscovery } from '../oidc/discovery.ts';
import type { ProviderToken } from '../token/provider-token.ts';
import type { ProviderCheck } from '../check/provider-check.ts';
import type { Protocol } from '../settings/provider-values.ts';
import type { Provider, ProviderForm } from './provider.ts';

/**
 * One provider, as far as everybody knows it. What it knows itself is loaded when somebody asks: a page
 * of one provider has no code of another, and a form has nothing of the doctor.
 */
export interface ProviderEntry {
  /** Name of its folder; what is kept and shared. */
  id: string;
  /** In a list, or where it first appears. */
  name: string;
  protocol: Protocol;
  /** Its overview on this site. */
  page: string;
  /** What a form needs of it. */
  form: () => Promise<ProviderForm>;
  /** The whole of it, for plans, files and pages. */
  load: () => Promise<Provider>;
  /** Its errors and the pages they stand on, for whoever explains one. */
  errors?: () => Promise<ProviderErrors>;
  /** How its tokens are known and judged. */
  token?: () => Promise<ProviderToken>;
  /** What its discovery documents say besides the standard. */
  discovery?: () => Promise<ProviderDiscovery>;
  /** What the doctor knows about it. */
  check?: () => Promise<ProviderCheck>;
}

/** Every provider, in the order of offering. A folder that is not in it fails a test. */
export const providers = [
  {
    id: 'azure',
    name: 'Microsoft Entra ID',
    protocol: 'oidc',
    page: '/deployment/security/azure',
    form: async () => (await import('./azure/form.ts')).form,
    load: async () => (await import('./azure/provider.ts')).azure,
    errors: async () => (await import('./azure/errors.ts')).errors,
    token: async () => (await import('./azure/token.ts')).token,
    discovery: async () => (await import('./azure/discovery.ts')).discovery,
    check: async () => (await import('./azure/check.ts')).check,
  },
  {
    id: 'google',
    name: 'Google',
    protocol: 'oidc',
    page: '/deployment/security/google',
    form: async () => (await import('./google/form.ts')).form,
    load: async () => (await import('./google/provider.ts')).google,
    errors: async () => (await import('./google/errors.ts')).errors,
    token: async () => (await import('./google/token.ts')).token,
    check: async () => (await import('./google/check.ts')).check,
  },
  {
    id: 'okta',
    name: 'Okta',
    protocol: 'oidc',
    page: '/deployment/security/okta',
    form: async () => (await import('./okta/form.ts')).form,
    load: async () => (await import('./okta/provider.ts')).okta,
    errors: async () => (await import('./okta/errors.ts')).errors,
    token: async () => (await import('./okta/token.ts')).token,
    discovery: async () => (await import('./okta/discovery.ts')).discovery,
    check: async () => (await import('./okta/check.ts')).check,
  },
  {
    id: 'auth0',
    name: 'Auth0',
    protocol: 'oidc',
    page: '/deployment/security/auth0',
    form: async () => (await import('./auth0/form.ts')).form,
    load: async () => (await import('./auth0/provider.ts')).auth0,
    errors: async () => (await import('./auth0/errors.ts')).errors,
    token: async () => (await import('./auth0/token.ts')).token,
    discovery: async () => (await import('./auth0/discovery.ts')).discovery,
    check: async () => (await import('./auth0/check.ts')).check,
  },
  {
    id: 'aws-cognito',
    name: 'Amazon Cognito',
    protocol: 'oidc',
    page: '/deployment/security/amazon-cognito',
    form: async () => (await import('./aws-cognito/form.ts')).form,
    load: async () => (await import('./aws-cognito/provider.ts')).awsCognito,
    errors: async () => (await import('./aws-cognito/errors.ts')).errors,
    token: async () => (await import('./aws-cognito/token.ts')).token,
    discovery: async () => (await import('./aws-cognito/discovery.ts')).discovery,
    check: async () => (await import('./aws-cognito/check.ts')).check,
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    protocol: 'oidc',
    page: '/deployment/security/keycloak',
    form: async () => (await import('./keycloak/form.ts')).form,
    load: async () => (await import('./keycloak/provider.ts')).keycloak,
    errors: async () => (await import('./keycloak/errors.ts')).errors,
    token: async () => (await import('./keycloak/token.ts')).token,
    discovery: async () => (await import('./keycloak/discovery.ts')).discovery,
    check: async () => (await import('./keycloak/check.ts')).check,
  },
  {
    id: 'onelogin',
    name: 'OneLogin',
    protocol: 'oidc',
    page: '/deployment/security/one-login',
    form: async () => (await import('./onelogin/form.ts')).form,
    load: async () => (await import('./onelogin/provider.ts')).onelogin,
    errors: async () => (await import('./onelogin/errors.ts')).errors,
    token: async () => (await import('./onelogin/token.ts')).token,
    check: async () => (await import('./onelogin/check.ts')).check,
  },
  {
    id: 'saml',
    name: 'SAML 2.0',
    protocol: 'saml',
    page: '/deployment/security/saml',
    form: async () => (await import('./saml/form.ts')).form,
    load: async () => (await import('./saml/provider.ts')).saml,
    errors: async () => (await import('./saml/errors.ts')).errors,
    check: async () => (await import('./saml/check.ts')).check,
  },
  {
    id: 'custom-oidc',
    name: 'Another OpenID Connect provider',
    protocol: 'oidc',
    page: '/deployment/security/custom-oidc',
    form: async () => (await import('./custom-oidc/form.ts')).form,
    load: async () => (await import('./custom-oidc/provider.ts')).customOidc,
    check: async () => (await import('./custom-oidc/check.ts')).check,
  },
  {
    id: 'ldap',
    name: 'LDAP and Active Directory',
    protocol: 'ldap',
    page: '/deployment/security/ldap',
    form: async () => (await import('./ldap/form.ts')).form,
    load: async () => (await import('./ldap/provider.ts')).ldap,
    check: async () => (await import('./ldap/check.ts')).check,
  },
  {
    id: 'basic',
    name: 'Basic sign-in',
    protocol: 'password',
    page: '/deployment/security/basic-auth',
    form: async () => (await import('./basic/form.ts')).form,
    load: async () => (await import('./basic/provider.ts')).basic,
    errors: async () => (await import('./basic/errors.ts')).errors,
    check: async () => (await import('./basic/check.ts')).check,
  },
] as const satisfies readonly ProviderEntry[];

export type ProviderId = (typeof providers)[number]['id'];

/** Whose answers they are that name no provider: they are from before there was a choice. */
export const firstProvider: ProviderId = 'azure';

/** The entry of a provider that text from outside may name; undefined when there is none. */
export function providerEntry(id: string | undefined): ProviderEntry | undefined {
  return providers.find((provider) => provider.id === (id ?? firstProvider));
}

/** All of every provider, for the doctor and the build; a page of one provider loads its own alone. */
export function loadedProviders(): Promise<Provider[]> {
  return Promise.all(providers.map(({ load }) => load()));
}
