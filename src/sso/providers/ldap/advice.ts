import { isLoopback } from '../../text/loopback.ts';
import { atLeast } from '../../server/versions.ts';
import type { AdviceRule } from '../provider.ts';
import { pages } from './pages.ts';

/**
 * What follows from the answers. Sources: LdapUtil (trust store types), LdapAuthenticator
 * (getReassignRoles), open-metadata/OpenMetadata #21982 and #23964 (start), #20487, #20032, #23930 (pool).
 */
export const advice: readonly AdviceRule[] = [
  {
    code: 'ldap-any-certificate',
    severity: 'warning',
    field: 'connection',
    when: ({ values }) => values['connection'] === 'any',
    message:
      'Any certificate is accepted, also that of an impostor, who then reads every password. Use it to try the connection, and no longer.',
    docs: `${pages.overview}#which-certificate-to-trust`,
  },
  {
    code: 'ldap-plain',
    severity: 'warning',
    field: 'connection',
    when: ({ values }) => values['connection'] === 'plain',
    message:
      'Every password crosses the network as it is typed. Many Active Directory servers refuse such a sign-in.',
    docs: `${pages.overview}#which-certificate-to-trust`,
  },
  {
    code: 'ldap-localhost',
    severity: 'warning',
    field: 'ldapHost',
    when: ({ values, target }) => target !== 'bare-metal' && isLoopback(values['ldapHost'] ?? ''),
    message:
      'In a container this is the container itself, where no directory is. Write a name under which the container reaches it.',
    docs: pages.overview,
  },
  {
    code: 'ldap-server-http',
    severity: 'warning',
    field: 'serverUrl',
    when: ({ https }) => https === false,
    message:
      'People type their password of the directory into this page, and over http it crosses the network readable. Put OpenMetadata behind TLS.',
    docs: pages.overview,
  },
  {
    code: 'ldap-admin-by-group',
    severity: 'warning',
    field: 'groupRoles',
    when: ({ values }) => values['adminByGroup'] === 'yes',
    message:
      'With Admin in the table, whoever is in none of its groups stops being administrator at the next sign-in, the administrators below included.',
    docs: `${pages.overview}#roles-by-group`,
  },
  {
    code: 'ldap-pool',
    severity: 'warning',
    field: 'version',
    when: ({ version }) => !atLeast(version, '1.10'),
    message:
      'Up to 1.9 a sign-in may take over the connection of the lookup account, after which nobody else is found until a restart. Upgrade, or let every user read the directory.',
    docs: `${pages.overview}#what-to-know-about-releases`,
  },
  {
    code: 'ldap-start',
    severity: 'note',
    field: 'version',
    when: ({ version }) => !atLeast(version, '1.11'),
    message: 'Up to 1.10 the server does not start while the directory cannot be reached.',
    docs: `${pages.overview}#what-to-know-about-releases`,
  },
];
