import type { ProviderCheck } from '../../check/provider-check.ts';
import { chartHostNames } from './check/chart-host-names.ts';
import { groups } from './check/groups.ts';
import { javaFolder } from './check/java-folder.ts';
import { names } from './check/names.ts';
import { people } from './check/people.ts';
import { server } from './check/server.ts';
import { trust } from './check/trust.ts';

/** LDAP and Active Directory. */
export const check: ProviderCheck = {
  // Files without a provider are about LDAP where they have its settings.
  is: ({ provider, settings }) =>
    provider === 'ldap' ||
    (provider === undefined && [...settings.keys()].some((key) => key.startsWith('ldap'))),
  rules: [trust, server, names, people, groups, chartHostNames, javaFolder],
  owns: (text) => (/^ldaps?:\/\//i.test(text) ? 'This is the address of a directory.' : undefined),
};
