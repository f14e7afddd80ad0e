import type { Field } from '../sso/read/finding.ts';

/** How a field is called wherever the page speaks of it. */
export const fieldNames: Record<Field, string> = {
  target: 'Where OpenMetadata runs',
  version: 'OpenMetadata version',
  replicas: 'Server replicas',
  tlsProxy: 'TLS proxy',
  cloud: 'Microsoft cloud',
  flow: 'Flow',
  tenant: 'Tenant ID',
  clientId: 'Client ID',
  serverUrl: 'Server URL',
  admins: 'Administrators',
  domains: 'E-mail domains',
};

/** The same inside a sentence. */
export function nameInText(field: Field): string {
  const name = fieldNames[field];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `tenant ID, client ID, and server URL`. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** ID of the element in which a form asks for a field. */
export function fieldId({ name }: { name: string }, field: Field): string {
  return `${name}-${field}`;
}

export type TextField = 'tenant' | 'clientId' | 'serverUrl' | 'admins' | 'domains';
