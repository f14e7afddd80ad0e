import type { ProviderCheck } from '../check/provider-check.ts';

/** The only part of a provider that is always loaded. */
export interface ProviderEntry {
  id: string;
  name: string;
  protocol: 'oidc' | 'saml' | 'ldap' | 'password';
  /** Path of its first page. */
  page: string;
  check?: () => Promise<ProviderCheck>;
}

/** Every provider, and how to load what this library knows about it. */
export const providers = [
  {
    id: 'azure',
    name: 'Microsoft Entra ID',
    protocol: 'oidc',
    page: '/deployment/security/azure',
    check: async () => (await import('./azure/check.ts')).check,
  },
] as const satisfies readonly ProviderEntry[];

export type ProviderId = (typeof providers)[number]['id'];
