import type { Cell } from '../../guide/cell.ts';

/** A file made wrong on purpose, with which a case must not end as it should. */
export interface Control {
  name: string;
  /** The name of the case. */
  of: string;
  wrong: (text: string) => string;
}

function row(of: string, name: string, from: RegExp, to: string): Control {
  return { of, name, wrong: (text) => text.replace(from, to) };
}

const first = 'signs in, with the roles of a group';
const overTls = 'over TLS, with a trust store that the guide’s command made';

/** For the files of Docker: each takes away a setting without which somebody does not get in, or no role. */
export const controls: readonly Control[] = [
  row(
    'signs in with a lookup password that is a number',
    'a lookup password that is a number to YAML',
    /^(AUTHENTICATION_LOOKUP_ADMIN_PWD)=.*/m,
    '$1=0123456',
  ),
  row(first, 'another mail attribute', /(AUTHENTICATION_USER_MAIL_ATTR:) .*/g, '$1 "email"'),
  row(first, 'a host with its scheme', /(AUTHENTICATION_LDAP_HOST:) "/g, '$1 "ldap://'),
  row(first, 'no list of roles that may be given', /^ +AUTH_REASSIGN_ROLES:.*\n/gm, ''),
  row(first, 'no word for administrators', /^ +AUTHENTICATION_USER_ROLE_ADMIN_NAME:.*\n/gm, ''),
  row(
    first,
    'the class that groups have in Active Directory',
    /(AUTHENTICATION_USER_GROUP_ATTR_VALUE:) .*/g,
    '$1 "group"',
  ),
  row(overTls, 'no word that there is TLS', /(AUTHENTICATION_LDAP_SSL_ENABLED:) .*/g, '$1 "false"'),
  row(
    overTls,
    'Java’s own trust store',
    /(AUTHENTICATION_LDAP_TRUSTSTORE_TYPE:) .*/g,
    '$1 "JVMDefault"',
  ),
  row(
    overTls,
    'another format of trust store',
    /(AUTHENTICATION_LDAP_SSL_KEY_FORMAT:) .*/g,
    '$1 "PEM"',
  ),
];

/** The same cell with the wrong file. Throws where the control fits no file: it would prove nothing. */
export function madeWrong(cell: Cell, { name, wrong }: Control): Cell {
  const texts = Object.entries(cell.files);
  const files = Object.fromEntries(texts.map(([file, text]) => [file, wrong(text)]));
  if (texts.every(([file, text]) => files[file] === text)) {
    throw new Error(`The control “${name}” fits no emitted file.`);
  }
  return { ...cell, files };
}
