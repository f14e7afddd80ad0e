/** A directory that answers on the loopback interface. */
export interface Directory {
  port: number;
  /** The port with TLS from the first byte; undefined where it has no certificate. */
  tlsPort: number | undefined;
  stop: () => Promise<void>;
}

/** An entry: its DN as RFC 4514 writes it, and its attributes. */
export interface Entry {
  dn: string;
  attributes: Readonly<Record<string, string | readonly string[]>>;
}

export const base = 'dc=proof,dc=example,dc=org';
export const peopleBase = `ou=people,${base}`;
export const groupBase = `ou=groups,${base}`;
export const serviceBase = `ou=service,${base}`;

/** Somebody who may sign in. */
export interface Person {
  dn: string;
  mail: string;
  password: string;
}

export const people = {
  ada: {
    dn: `uid=ada,${peopleBase}`,
    ...{ mail: 'ada@example.org', password: 'correct horse' },
  },
  odd: {
    dn: `cn=Byron\\, Eve \\"the Countess\\",${peopleBase}`,
    ...{ mail: 'eve.byron@example.org', password: 'correct horse' },
  },
  hostile: {
    dn: `uid=mallory,${peopleBase}`,
    mail: 'mallory@example.org',
    password: '\'pä"ss\\ #1 ${HOME} (uid=*) ',
  },
} as const satisfies Record<string, Person>;

/** Groups with their members. Directories write the second DN in two ways; see {@link asOpenLdap}. */
export const groups = {
  admins: { dn: `cn=Data Admins,${groupBase}`, members: [people.ada.dn] },
  odd: { dn: `cn=Stewards\\, \\"old\\",${groupBase}`, members: [people.odd.dn] },
} as const;

/** How OpenLDAP hands out a DN, whatever it was stored as: escapes are hexadecimal digits. */
export function asOpenLdap(dn: string): string {
  return dn.replace(
    /\\([",+;<>\\=# ])/g,
    (_, character: string) =>
      `\\${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** An account with which the server looks people up. */
export interface LookupAccount {
  dn: string;
  password: string;
}

/** Everything that is in the directory. */
export function entriesWith(accounts: readonly LookupAccount[]): Entry[] {
  const unit = (dn: string) => entry(dn, 'organizationalUnit', {});
  const person = (dn: string, more: Entry['attributes']) =>
    entry(dn, 'inetOrgPerson', {
      sn: 'Byron',
      ...(!dn.startsWith('cn=') && { cn: 'Ada' }),
      ...more,
    });
  return [
    { dn: base, attributes: { objectClass: 'domain', dc: 'proof' } },
    ...[peopleBase, groupBase, serviceBase].map(unit),
    ...Object.values(people).map(({ dn, mail, password }) =>
      person(dn, { mail, userPassword: password }),
    ),
    ...accounts.map(({ dn, password }) => person(dn, { userPassword: password })),
    ...Object.values(groups).map(({ dn, members }) =>
      entry(dn, 'groupOfNames', { member: members }),
    ),
  ];
}

function entry(dn: string, objectClass: string, more: Entry['attributes']): Entry {
  const [, name = '', value = ''] = /^(\w+)=((?:[^,\\]|\\.)*)/.exec(dn) ?? [];
  return { dn, attributes: { objectClass, [name]: value.replace(/\\(.)/g, '$1'), ...more } };
}

/** As LDIF (RFC 2849), with every text in base64, which no reader takes for anything else. */
export function ldif(entries: readonly Entry[]): string {
  const line = (name: string, text: string) =>
    `${name}:: ${Buffer.from(text, 'utf8').toString('base64')}\n`;
  return entries
    .map(({ dn, attributes }) => {
      const lines = Object.entries(attributes).flatMap(([name, value]) =>
        [value].flat().map((one) => line(name, one)),
      );
      return `${line('dn', dn)}${lines.join('')}`;
    })
    .join('\n');
}
