import type { ProviderErrors } from '../errors/provider-errors.ts';
import type { ProviderDiscovery } from '../oidc/discovery.ts';
import type { ProviderToken } from '../token/provider-token.ts';

/** The only part of a provider that every page may load; its rooms are loaded when they are needed. */
export interface ProviderEntry {
  id: string;
  name: string;
  protocol: 'oidc' | 'saml' | 'ldap' | 'password';
  /** The overview of its guide. */
  page: string;
  errors?(): Promise<ProviderErrors>;
  token?(): Promise<ProviderToken>;
  discovery?(): Promise<ProviderDiscovery>;
}

/** Every provider, one row each. */
export const providers = [
  {
    id: 'azure',
    name: 'Microsoft Entra ID',
    protocol: 'oidc',
    page: '/deployment/security/azure',
    errors: async () => (await import('./azure/errors.ts')).errors,
    token: async () => (await import('./azure/token.ts')).token,
    discovery: async () => (await import('./azure/discovery.ts')).discovery,
  },
] as const satisfies readonly ProviderEntry[];

export type ProviderId = (typeof providers)[number]['id'];

/** What a record, a link or a text without a provider means, for ever. */
export const defaultProvider: ProviderId = 'azure';
