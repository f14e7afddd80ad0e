import type { Field, GeneralField } from '../sso/read/finding.ts';
import type { ShownField } from '../sso/providers/provider.ts';

/** Whoever asks questions of its own. */
interface Asking {
  fields: readonly ShownField[];
  shortName: string;
}

const general: Record<GeneralField, string> = {
  provider: 'Identity provider',
  target: 'Where OpenMetadata runs',
  version: 'OpenMetadata version',
  replicas: 'Server replicas',
  tlsProxy: 'TLS proxy',
  flow: 'Flow',
  serverUrl: 'Server URL',
  admins: 'Administrators',
  domains: 'E-mail domains',
};

/** What a field is called wherever the page speaks of it. */
export function nameOf(field: Field, { fields }: Asking): string {
  const own = fields.find(({ key }) => key === field);
  return own?.label ?? general[field as GeneralField];
}

/** The same inside a sentence, where the name of the provider keeps its capital. */
export function nameInText(field: Field, provider: Asking): string {
  const name = nameOf(field, provider);
  if (name.startsWith(provider.shortName)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** ID of the element in which a form asks for a field. */
export function fieldId({ name }: { name: string }, field: Field): string {
  return `${name}-${field}`;
}

/** A text field with what stands below it and an example. */
export interface TextQuestion {
  name: Field;
  hint: string;
  example: string;
}

export const serverUrlQuestion: TextQuestion = {
  name: 'serverUrl',
  hint: 'Where users open OpenMetadata, such as https://openmetadata.example.com.',
  example: 'https://openmetadata.example.com',
};
