import { defaultVersion, newestPatch } from '../server/versions.ts';
import type { NamePolicy } from '../read/admins.ts';
import type { Blank } from '../providers/provider.ts';

/** Values of the reader's own that have nothing to do with the provider. */
export const generalBlanks: Readonly<Record<string, Blank>> = {
  'server-url': { field: 'serverUrl', label: 'server URL' },
  'server-host': { field: 'serverUrl', label: 'server’s host' },
  admin: { field: 'admins', label: 'administrator' },
  // For providers whose names are compared letter by letter.
  'admin-exact': { field: 'admins', label: 'administrator' },
  domain: { field: 'domains', label: 'e-mail domain' },
  'server-release': {
    field: 'version',
    label: 'release',
    usual: newestPatch(defaultVersion),
  },
  // What runs, for a command that would change it: no usual one, which could be another.
  'running-release': { field: 'version', label: 'release' },
  'server-minor': { field: 'version', label: 'release', usual: defaultVersion },
};

/** What the blank of a file is called on a page, whose provider may compare administrators letter by letter. */
export function nameOnPage({ keepsCase }: NamePolicy, blank: string): string {
  return keepsCase && blank === 'admin' ? 'admin-exact' : blank;
}

/** Secrets a page may name. Nothing ever fills them. */
export const secretNames: readonly string[] = ['client-secret-value'];

/** What a page shows for a value nobody has given: `<tenant-id>`. */
export function placeholderOf(name: string, { usual }: Blank): string {
  return usual ?? `<${name}>`;
}
