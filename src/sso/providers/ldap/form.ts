import type { Client, OwnValues } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { blanks, fields } from './fields.ts';
import { pages } from './pages.ts';
import { usesTls } from './read/host.ts';

/**
 * The server as a client of the directory: who gives no role by group has no settings about groups, and
 * each kind of connection has its own about certificates. `styles/clients.css` has the names.
 */
export function clientFor({ connection = 'jvm', groups }: OwnValues): Client {
  const kinds = [
    ...(connection === 'jvm' ? [] : [connection]),
    ...(groups === 'yes' ? ['groups'] : []),
  ];
  return { provider: 'ldap', variant: kinds.join('-') || 'own' };
}

/** LDAP, as far as a form asks for it. */
export const form = {
  id: 'ldap',
  name: 'LDAP and Active Directory',
  shortName: 'LDAP',
  ...{ pages, fields, blanks },
  client: clientFor,
  // The server takes the password itself; no browser is a client of the directory.
  flow: 'public',
  server: { http: 'anywhere' },
  heading: 'Your directory',
  secrets: [
    {
      name: 'bind-password-value',
      label: 'Password of the lookup account',
      hint: 'Taken as it is, blanks at its ends included.',
      chosen: true,
    },
    {
      name: 'trust-store-password-value',
      label: 'Password of the trust store',
      hint: 'The one that keytool asked for.',
      chosen: true,
      only: { field: 'connection', among: ['store'] },
    },
  ],
  outputs: [
    {
      label: 'Address of the directory',
      of: (values) => addressOf(values),
      needs: ['ldapHost'],
      remark: 'OpenMetadata takes it apart: host, port and TLS are three settings.',
    },
    {
      label: 'Roles by group, as OpenMetadata takes them',
      of: ({ rolesMapping, groups }) => (groups === 'yes' ? rolesMapping : 'none'),
      needs: ['groupRoles'],
    },
  ],
} satisfies ProviderForm;

/** The address of the directory, as a command line takes it. */
function addressOf({ ldapHost, ldapPort, connection }: OwnValues): string | undefined {
  return ldapHost && `${usesTls(connection) ? 'ldaps' : 'ldap'}://${ldapHost}:${ldapPort ?? ''}`;
}
