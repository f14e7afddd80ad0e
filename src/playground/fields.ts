import type { Field } from '../sso/finding.ts';

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

/** ID of the element in which a field is answered. */
export function fieldId(field: Field): string {
  return `playground-${field}`;
}

/** What stands below a text field: where its value is found. */
export const fieldHints = {
  tenant: 'Directory (tenant) ID, on the Overview page of the app registration.',
  clientId: 'Application (client) ID, on the same page.',
  serverUrl: 'Where users open OpenMetadata, such as https://openmetadata.example.com.',
  admins: 'Who becomes administrator at the first sign-in: e-mail addresses or user names.',
  domains: 'Domains of your users’ e-mail addresses. The first is the principal domain.',
} satisfies Partial<Record<Field, string>>;

export type TextField = keyof typeof fieldHints;

export const examples: Record<TextField, string> = {
  tenant: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  clientId: '11111111-aaaa-4b4b-8c8c-222222222222',
  serverUrl: 'https://openmetadata.example.com',
  admins: 'ada@example.com',
  domains: 'example.com',
};
