import type { About } from '../setting.ts';
import type { ldap as names } from '../ldap.ts';

const yaml = 'conf/openmetadata.yaml';
const code = 'LdapAuthenticator';
const trust = 'LdapUtil';

/** What the settings of the block `ldapConfiguration` are about. */
export const ldap: Record<keyof typeof names, About> = {
  ldapHost: {
    meaning: 'The name of the directory server, without a scheme.',
    source: `${yaml}, ${code}`,
    caution: 'With ldaps:// in front it is looked up as a name and not found.',
  },
  ldapPort: {
    meaning: 'Its port: 636 for LDAP over TLS, 389 without.',
    source: `${yaml}, ${code}`,
    caution: 'The chart has 10636, the port of another kind of directory.',
  },
  ldapBindDn: {
    meaning:
      'The account with which the server looks people up: a DN, at Active Directory also a user principal name.',
    source: `${yaml}, ${code}`,
  },
  ldapBindPassword: {
    meaning: 'The password of that account.',
    source: `${yaml}, #23964`,
    caution: 'From 1.10 on a copy in the database wins, also when it is old.',
  },
  ldapUserBaseDn: {
    meaning: 'Below which entry people are searched, at any depth.',
    source: `${yaml}, ${code}`,
  },
  ldapGroupBaseDn: {
    meaning: 'Below which entry groups are searched.',
    source: `${yaml}, ${code}, #15129`,
    caution: 'Blank, Active Directory answers that there is no such object.',
  },
  ldapMailAttribute: {
    meaning: 'The attribute that holds the e-mail address people sign in with.',
    source: `${yaml}, ${code}`,
    caution:
      'The chart has email, which neither Active Directory nor OpenLDAP uses: theirs is mail.',
  },
  ldapUsernameAttribute: {
    meaning: 'An attribute for user names, which the server does not read.',
    source: code,
    caution: 'People sign in with an e-mail address alone, and that gives their user name.',
  },
  ldapGroupAttribute: {
    meaning: 'The attribute by which an entry is known as a group: objectClass.',
    source: code,
  },
  ldapGroupValue: {
    meaning:
      'The value that a group has there: group at Active Directory, groupOfNames at OpenLDAP.',
    source: `${code}, #21982`,
    caution: 'Compared letter by letter; * finds no group.',
  },
  ldapMemberAttribute: {
    meaning: 'The attribute of a group that holds the DNs of its members.',
    source: code,
    caution: 'An attribute such as memberUid, which holds user names, never fits.',
  },
  ldapRolesMapping: {
    meaning: 'Which group gives which roles: JSON, as one text.',
    source: `${yaml}, ${code}`,
    caution:
      'A group is known by its DN exactly as the directory returns it, capitals and spaces too.',
  },
  ldapReassignRoles: {
    meaning: 'The roles that the directory may give and take away.',
    source: `${code}, #26003`,
    caution: 'While it is empty, nobody gets a role by a group.',
  },
  ldapAdminRole: {
    meaning: 'The name in the mapping that stands for an administrator.',
    source: code,
    caution: 'Without it the groups of a user are not read to the end, and nobody gets a role.',
  },
  ldapAllAttribute: {
    meaning: 'The mark that, in the list of roles to reassign, stands for every role.',
    source: code,
    caution: 'A star alone is not YAML: write "*".',
  },
  ldapRecursiveGroups: {
    meaning: 'Whether groups in groups count, at Active Directory.',
    source: 'LdapConfiguration of 2.0.0, #30097',
    caution: 'No variable for it is established, and the chart has no key.',
  },
  ldapPoolSize: {
    meaning: 'How many connections to the directory are kept open.',
    source: `${yaml}, ${code}`,
    caution: 'At least 1.',
  },
  ldapSsl: {
    meaning: 'Whether the connection uses TLS from its first byte.',
    source: `${yaml}, ${trust}`,
    caution: 'StartTLS is not there.',
  },
  ldapTrustStoreType: {
    meaning: 'Which certificates of the directory are accepted.',
    source: `${yaml}, ${trust}`,
    caution:
      'TrustAll, the default, accepts every one, and HostName also one that its holder signed.',
  },
  ldapTrustStorePath: {
    meaning: 'The trust store of CustomTrustStore, where the server finds it in its own container.',
    source: trust,
  },
  ldapTrustStorePassword: {
    meaning: 'The password of that file.',
    source: trust,
    caution: 'We infer from the code that a missing one stops the server.',
  },
  ldapTrustStoreFormat: {
    meaning: 'The format of that file: JKS or PKCS12.',
    source: trust,
    caution: 'PEM is none.',
  },
  ldapTrustStoreVerifyHost: {
    meaning: 'Whether the certificate must be for the host, with CustomTrustStore.',
    source: `${yaml}, ${trust}`,
  },
  ldapTrustStoreDates: {
    meaning: 'Whether an expired certificate is refused, with CustomTrustStore.',
    source: `${yaml}, ${trust}`,
  },
  ldapJvmVerifyHost: {
    meaning: 'Whether the certificate must be for the host, with JVMDefault.',
    source: `${yaml}, ${trust}`,
  },
  ldapTrustAllDates: {
    meaning: 'Whether an expired certificate is refused, with TrustAll.',
    source: `${yaml}, ${trust}`,
  },
  ldapHostNames: {
    meaning: 'The names for which a certificate is accepted, with HostName.',
    source: `${trust}, helm-charts #267`,
    caution: 'What the chart makes of a list stops it, in every release: use extraEnvs.',
  },
  ldapHostNameWildcards: {
    meaning: 'Whether such a certificate may be for *.example.com.',
    source: trust,
  },
};
