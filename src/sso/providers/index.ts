import type { ProviderErrors } from '../errors/provider-errors.ts';
import type { ProviderDiscovery } from '../oidc/discovery.ts';
import type { ProviderToken } from '../token/provider-token.ts';
import type { ProviderCheck } from '../check/provider-check.ts';
import type { Protocol, Provider, ProviderForm } from './provider.ts';

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
