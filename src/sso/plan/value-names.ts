import type { BlankName, SecretName } from '../text/pieces.ts';

/** A value of the reader's own that a page can show: the blanks of the files, and parts of them. */
export type ValueName =
  | Extract<BlankName, 'tenant-id' | 'client-id' | 'server-url' | 'admin' | 'domain'>
  | 'server-host'
  | 'login-host';

interface ValueAbout {
  /** The question it is the answer to, or follows from. */
  field: 'tenant' | 'clientId' | 'serverUrl' | 'admins' | 'domains' | 'cloud';
  /** In the middle of a sentence. */
  label: string;
  /** What holds for whoever has not said otherwise. */
  usual?: string;
}

/** Every value a page may name, and what it is. */
export const valueNames: Readonly<Record<ValueName, ValueAbout>> = {
  'tenant-id': { field: 'tenant', label: 'tenant ID' },
  'client-id': { field: 'clientId', label: 'client ID' },
  'server-url': { field: 'serverUrl', label: 'server URL' },
  'server-host': { field: 'serverUrl', label: 'server’s host' },
  'login-host': { field: 'cloud', label: 'sign-in host', usual: 'login.microsoftonline.com' },
  admin: { field: 'admins', label: 'administrator' },
  domain: { field: 'domains', label: 'e-mail domain' },
};

/** Secrets a page may name. Nothing ever fills them. */
export const secretNames: readonly SecretName[] = ['client-secret-value'];

export function isValueName(text: string): text is ValueName {
  return Object.hasOwn(valueNames, text);
}

/** What a page shows for a value nobody has given: `<tenant-id>`. */
export function placeholderOf(name: ValueName): string {
  return valueNames[name].usual ?? `<${name}>`;
}
