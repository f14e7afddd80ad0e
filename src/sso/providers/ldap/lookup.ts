import type { Step } from '../registration.ts';
import { shellQuote } from '../../text/shell.ts';
import type { OwnValues } from '../../settings/given.ts';
import { usesTls } from './read/host.ts';
import { withUsual } from './fields.ts';

type Part = (blank: string) => string;

/** A value in a command; what a shell would take apart stands in quotes. */
function word(part: Part, name: string): string {
  return shellQuote(part(name));
}

function connect(part: Part, { connection }: OwnValues): string {
  const tls = usesTls(connection);
  const address = `${tls ? 'ldaps' : 'ldap'}://${part('ldap-host')}:${part('ldap-port')}`;
  return `ldapsearch -x -H ${shellQuote(address)} \\\n  -D ${word(part, 'bind-dn')} -W`;
}

/** Commands that ask the directory what the server will ask it (LdapAuthenticator). */
export function lookups(part: Part, given: OwnValues): Step[] {
  const values = withUsual(given);
  const person = `(${part('mail-attribute')}=ada@example.com)`;
  return [
    {
      // Below the questions that fill it, and with the password at hand.
      stage: 'secret',
      title: 'Look a user up, as the server will',
      text: 'With the address of a user in place of ada@example.com, from the machine of the server. It asks for the password of the lookup account. Exactly one entry must come, with that address; its dn is the name the server signs the user in with.',
      command: `${connect(part, values)} \\\n  -b ${word(part, 'user-base-dn')} -LLL \\\n  ${shellQuote(person)} ${part('mail-attribute')}`,
    },
    ...(values['groups'] === 'yes'
      ? [
          {
            stage: 'secret' as const,
            title: 'Look the groups up',
            text: 'Each dn it prints is a group as the table of roles must name it, letter by letter.',
            command: `${connect(part, values)} \\\n  -b ${word(part, 'group-base-dn')} -LLL -o ldif-wrap=no \\\n  ${shellQuote(`(objectClass=${part('group-class')})`)} dn`,
          },
        ]
      : []),
  ];
}
