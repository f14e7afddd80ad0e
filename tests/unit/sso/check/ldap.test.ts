import { describe } from 'node:test';
import { cases, type Case } from './cases.ts';

const ldap = 'AUTHENTICATION_PROVIDER=ldap\n';
const yaml = (lines: string) =>
  `authenticationConfiguration:\n  provider: ldap\n  ldapConfiguration:\n${lines.replace(/^/gm, '    ')}\n`;
const helm = (lines: string) =>
  `openmetadata:\n  config:\n    authentication:\n      provider: ldap\n      ldapConfiguration:\n${lines.replace(/^/gm, '        ')}\n`;
const row = (name: string, text: string, ...found: string[]): Case => ({
  name,
  texts: text,
  found,
});
const group = 'cn=admins,dc=example,dc=org';
const whole = `${ldap}AUTHENTICATION_GROUP_LOOKUP_BASEDN='dc=example,dc=org'
AUTHENTICATION_USER_GROUP_ATTR=objectClass
AUTHENTICATION_USER_GROUP_ATTR_VALUE=groupOfNames
AUTHENTICATION_USER_GROUP_MEMBER_ATTR=member
AUTHENTICATION_USER_ROLE_ADMIN_NAME=Admin
AUTHENTICATION_USER_ALL_ATTR='"*"'
`;
const mapping = `AUTH_ROLES_MAPPING='"{\\u0022${group}\\u0022:[\\u0022Admin\\u0022]}"'\n`;

describe('The certificates of a directory', () => {
  cases(
    [
      ...['ldap-trust-all', 'ldap-trust-host-name', 'ldap-trust-store-format'],
      ...['ldap-trust-store-path', 'ldap-trust-store-missing'],
    ],
    [
      row('all of them', `${ldap}AUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll`, 'ldap-trust-all'),
      row('a name alone', yaml('truststoreConfigType: HostName'), 'ldap-trust-host-name'),
      row('those of Java', yaml('truststoreConfigType: JVMDefault')),
      row(
        'a store in PEM',
        `${ldap}AUTHENTICATION_LDAP_TRUSTSTORE_TYPE=CustomTrustStore\nAUTHENTICATION_LDAP_TRUSTSTORE_PATH=/x/a.pem\nAUTHENTICATION_LDAP_SSL_KEY_FORMAT=PEM`,
        'ldap-trust-store-format',
      ),
      row(
        'a store on the machine of whoever wrote the page',
        `${ldap}AUTHENTICATION_LDAP_TRUSTSTORE_TYPE=CustomTrustStore\nAUTHENTICATION_LDAP_TRUSTSTORE_PATH=/Users/somebody/keystore.jks\nAUTHENTICATION_LDAP_SSL_KEY_FORMAT=JKS`,
        'ldap-trust-store-path',
      ),
      row(
        'no store',
        `${ldap}AUTHENTICATION_LDAP_TRUSTSTORE_TYPE=CustomTrustStore\nAUTHENTICATION_LDAP_TRUSTSTORE_PATH=`,
        'ldap-trust-store-missing',
      ),
      row(
        'of another provider',
        'AUTHENTICATION_PROVIDER=basic\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll',
      ),
    ],
  );
});

describe('The server of a directory', () => {
  cases(
    ['ldap-host-scheme', 'ldap-host-localhost', 'ldap-port-tls', 'ldap-pool-size'],
    [
      row('a URL', `${ldap}AUTHENTICATION_LDAP_HOST=ldaps://dc1.example.org`, 'ldap-host-scheme'),
      row('a name', `${ldap}AUTHENTICATION_LDAP_HOST=dc1.example.org`),
      row(
        'localhost in a container',
        `${ldap}AUTHENTICATION_LDAP_HOST=localhost`,
        'ldap-host-localhost',
      ),
      row('localhost on bare metal', yaml('host: localhost')),
      row('TLS at the port without', yaml('port: 389\nsslEnabled: true'), 'ldap-port-tls'),
      row('no TLS at the port for it', yaml('port: 3269\nsslEnabled: false'), 'ldap-port-tls'),
      row('TLS where it belongs', yaml('port: 636\nsslEnabled: true')),
      row('no connection', helm('maxPoolSize: 0'), 'ldap-pool-size'),
    ],
  );
});

describe('Distinguished names', () => {
  cases(
    ['ldap-not-dn'],
    [
      row('a bare name', `${ldap}AUTHENTICATION_LOOKUP_ADMIN_DN=admin`, 'ldap-not-dn'),
      row(
        'a comma without a backslash',
        yaml('userBaseDN: "OU=Doe, Jo,DC=example,DC=org"'),
        'ldap-not-dn',
      ),
      row('one with a backslash', yaml("userBaseDN: 'OU=Doe\\, Jo,DC=example,DC=org'")),
      row('a user principal name', yaml('dnAdminPrincipal: svc@example.org')),
      row('a down-level name', yaml("dnAdminPrincipal: 'CORP\\svc'")),
    ],
  );
});

describe('Who is found in a directory', () => {
  cases(
    ['ldap-self-signup-off', 'ldap-mail-attribute', 'ldap-mail-not-mail', 'ldap-attribute-form'],
    [
      row('nobody new', `${ldap}AUTHENTICATION_ENABLE_SELF_SIGNUP=false`, 'ldap-self-signup-off'),
      row('everybody', `${ldap}AUTHENTICATION_ENABLE_SELF_SIGNUP=true`),
      row('by email', `${ldap}AUTHENTICATION_USER_MAIL_ATTR=email`, 'ldap-mail-attribute'),
      row('by user name', yaml('mailAttributeName: sAMAccountName'), 'ldap-mail-not-mail'),
      row('by mail', yaml('mailAttributeName: mail')),
      row('by a name with a space', yaml('mailAttributeName: user mail'), 'ldap-attribute-form'),
      row('by two names', yaml('mailAttributeName: mail, uid'), 'ldap-attribute-form'),
    ],
  );
});

describe('Roles by group', () => {
  cases(
    [
      ...['ldap-roles-not-json', 'ldap-roles-not-dn', 'ldap-roles-incomplete'],
      ...['ldap-reassign-empty', 'ldap-reassign-lacks', 'ldap-group-star', 'ldap-member-uid'],
    ],
    [
      row(
        'JSON without quotes around it',
        `${ldap}AUTH_ROLES_MAPPING={"${group}":["Admin"]}`,
        'ldap-roles-not-json',
      ),
      row('no JSON', yaml('authRolesMapping: admins'), 'ldap-roles-not-json'),
      row(
        'a group without its DN',
        yaml(`authRolesMapping: '{"admins":["Admin"]}'`),
        'ldap-roles-not-dn',
      ),
      row('whole', `${whole}${mapping}AUTH_REASSIGN_ROLES=[Admin]`),
      row('all roles', `${whole}${mapping}AUTH_REASSIGN_ROLES='["*"]'`),
      row('no roles to give', `${whole}${mapping}AUTH_REASSIGN_ROLES=[]`, 'ldap-reassign-empty'),
      row(
        'other roles to give',
        `${whole}${mapping}AUTH_REASSIGN_ROLES=[DataSteward]`,
        'ldap-reassign-lacks',
      ),
      {
        ...row(
          'no word for administrators',
          yaml(`authRolesMapping: '{"${group}":["Admin"]}'\nroleAdminName: ""`),
        ),
        found: ['ldap-roles-incomplete'],
      },
      row('a star', yaml('groupAttributeValue: "*"'), 'ldap-group-star'),
      row('user names as members', yaml('groupMemberAttributeName: memberUid'), 'ldap-member-uid'),
    ],
  );
});

describe('What the chart makes of host names', () => {
  cases(
    ['ldap-chart-host-names'],
    [
      row(
        'a list',
        helm('trustStoreConfig:\n  hostNameConfig:\n    acceptableHostNames: [a.example]'),
        'ldap-chart-host-names',
      ),
      row(
        'an empty list',
        helm('trustStoreConfig:\n  hostNameConfig:\n    acceptableHostNames: []'),
      ),
    ],
  );
});
