import { isDeepStrictEqual } from 'node:util';
import { directoryName, otherName, type Authority } from './certificates.ts';
import { asOpenLdap, groups, people, peopleBase, serviceBase, type Person } from './directory.ts';
import type { Ended } from './unboundid.ts';

/**
 * How a sign-in must end: as whom with which roles, or when and with which words; slapd and the directory
 * in memory say the same in other ones.
 */
export type Expected =
  | { as: Person; admin: boolean; roles: readonly string[] }
  | { at: 'start' | 'sign-in'; says: RegExp };

/** One sign-in: what the reader entered, who comes, and how it must end. */
export interface LdapCase {
  name: string;
  /** Whether it is tried on every target, because it is the files that count. */
  everywhere?: true;
  account: { dn: string; password: string };
  /** The password that the directory has for the account, where it is another. */
  held?: string;
  /** Answers of the form that differ from the usual ones. */
  answers?: Readonly<Record<string, string>>;
  /** Which port of the directory is asked; the one without TLS where nothing is said. */
  port?: 'tls';
  /** The trust store with which the server asks, made by the guide’s command and locked with this password. */
  trustStore?: { of: Authority; password: string };
  /** Whether the server’s Java has the authority in its own store. */
  javaTrusts?: true;
  /** Who types what at the sign-in. */
  user: { mail: string; password: string };
  ends: Expected;
}

const usual = ['kT48vWxYz0AbCdEf', 'gHiJkL2mNoPqRs5t'].join('');
const account = (name: string, password = usual) => ({
  dn: `cn=${name},${serviceBase}`,
  password,
});

/** What the members of each group become. */
const becomes = {
  admins: { admin: true, roles: ['DataSteward'] },
  odd: { admin: false, roles: ['DataConsumer'] },
} as const;

/** The table of roles as the form takes it, with each DN written as the directory hands it out. */
export function groupRoles(written: (dn: string) => string): string {
  return Object.entries(becomes)
    .map(([name, { admin, roles }]) => {
      const words = [...(admin ? ['Admin'] : []), ...roles].join(', ');
      return `${written(groups[name as keyof typeof groups].dn)}\t${words}`;
    })
    .join('\n');
}

const signedIn: Expected = { as: people.ada, ...becomes.admins };
const nothing = { admin: false, roles: [] };

const overTls = { account: account('openmetadata'), port: 'tls', user: people.ada } as const;
const byName = { ldapHost: directoryName };

const tlsCases: readonly LdapCase[] = [
  {
    ...overTls,
    name: 'over TLS, with a trust store that the guide’s command made',
    everywhere: true,
    answers: { ...byName, connection: 'store' },
    trustStore: { of: 'ours', password: usual },
    ends: signedIn,
  },
  {
    ...overTls,
    name: 'over TLS, with a trust store of another authority',
    answers: { ...byName, connection: 'store' },
    trustStore: { of: 'another', password: usual },
    ends: { at: 'start', says: /PKIX path building failed/ },
  },
  {
    ...overTls,
    name: 'over TLS, with a trust store that has another password',
    answers: { ...byName, connection: 'store' },
    trustStore: { of: 'ours', password: `${usual}x` },
    ends: { at: 'start', says: /password was incorrect/ },
  },
  {
    ...overTls,
    name: 'over TLS, at a name that the certificate is not for',
    answers: { ldapHost: otherName, connection: 'store' },
    trustStore: { of: 'ours', password: usual },
    ends: { at: 'start', says: /Hostname verification failed/ },
  },
  {
    ...overTls,
    name: 'over TLS, with an authority that Java has in its own store',
    answers: { ...byName, connection: 'jvm' },
    javaTrusts: true,
    ends: signedIn,
  },
  {
    ...overTls,
    name: 'over TLS, with an authority that Java does not know',
    answers: { ...byName, connection: 'jvm' },
    ends: { at: 'start', says: /cannot be trusted because none of the certificates/ },
  },
  {
    ...overTls,
    name: 'over TLS, with any certificate, at any name',
    answers: { ldapHost: otherName, connection: 'any' },
    ends: signedIn,
  },
  {
    ...overTls,
    name: 'without TLS, at the port with TLS',
    ends: { at: 'start', says: /closed while waiting for a response to a bind request/ },
  },
  {
    name: 'over TLS, at the port without it',
    account: account('openmetadata'),
    answers: { ...byName, connection: 'any' },
    user: people.ada,
    ends: { at: 'start', says: /terminated the handshake|unrecognized SSL message/ },
  },
];

export const cases: readonly LdapCase[] = [
  {
    name: 'signs in, with the roles of a group',
    everywhere: true,
    account: account('openmetadata'),
    user: people.ada,
    ends: signedIn,
  },
  {
    name: 'signs in with a lookup password that means something to YAML, Compose and the server',
    everywhere: true,
    account: account('hostile', '#0123 \'456" ${HOME}\\ &x'),
    user: people.ada,
    ends: signedIn,
  },
  {
    name: 'signs in with a lookup password that is a number',
    everywhere: true,
    account: account('number', '0123456'),
    user: people.ada,
    ends: signedIn,
  },
  {
    name: 'signs in with a lookup account whose DN has commas and quotation marks',
    everywhere: true,
    account: account('Lookup\\, \\"OpenMetadata\\"'),
    user: people.ada,
    ends: signedIn,
  },
  {
    name: 'a person and a group whose DNs have commas and quotation marks',
    account: account('openmetadata'),
    user: people.odd,
    ends: { as: people.odd, ...becomes.odd },
  },
  {
    name: 'a person’s password with quotation marks, a backslash and a space at its end',
    account: account('openmetadata'),
    user: people.hostile,
    ends: { as: people.hostile, ...nothing },
  },
  {
    name: 'a group whose DN has other capitals than the directory: no role',
    account: account('openmetadata'),
    answers: { groupRoles: groupRoles((dn) => asOpenLdap(dn).toUpperCase()) },
    user: people.ada,
    ends: { as: people.ada, ...nothing },
  },
  {
    name: 'a wrong password',
    account: account('openmetadata'),
    user: { ...people.ada, password: 'wrong horse' },
    ends: { at: 'sign-in', says: /server error: .*(?:invalid credentials|password was incorrect)/ },
  },
  {
    name: 'a mail that nobody has',
    account: account('openmetadata'),
    user: { ...people.ada, mail: 'nobody@example.org' },
    ends: { at: 'sign-in', says: /^You have entered an invalid email or password/ },
  },
  {
    name: 'a mail that is a filter',
    account: account('openmetadata'),
    user: { ...people.ada, mail: '*)(uid=*' },
    ends: { at: 'sign-in', says: /^You have entered an invalid email or password/ },
  },
  {
    name: 'another lookup password',
    account: account('changed'),
    held: `${usual}x`,
    user: people.ada,
    ends: { at: 'start', says: /Issue in creating a LookUp Connection.*resultCode=49/ },
  },
  {
    name: 'a base DN that is not there',
    account: account('openmetadata'),
    answers: { userBaseDn: peopleBase.replace('people', 'staff') },
    user: people.ada,
    ends: { at: 'sign-in', says: /server error: .*(?:no such object|does not exist)/ },
  },
  ...tlsCases,
];

/** Whether a sign-in ended as it must. */
export function fits(expected: Expected, ended: Ended): boolean {
  if ('as' in expected) {
    if (!('as' in ended)) return false;
    const { mail, roles = [], admin, warning } = ended.as;
    return (
      warning === undefined &&
      mail === expected.as.mail &&
      admin === expected.admin &&
      isDeepStrictEqual(roles.toSorted(), expected.roles.toSorted())
    );
  }
  return 'said' in ended && ended.at === expected.at && expected.says.test(ended.said);
}
