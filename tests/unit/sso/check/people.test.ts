import { describe } from 'node:test';
import { cases } from './cases.ts';

const azure = 'AUTHENTICATION_PROVIDER=azure\n';

describe('administrators', () => {
  cases(
    ['admins-email', 'admins-default'],
    [
      { name: 'a name', texts: `${azure}AUTHORIZER_ADMIN_PRINCIPALS=[alice]`, found: [] },
      {
        name: 'an address and capitals',
        texts: `${azure}AUTHORIZER_ADMIN_PRINCIPALS=[alice@example.com,Bob,carol]`,
        found: ['admins-email', 'admins-email'],
      },
      {
        name: 'the default',
        texts: `${azure}AUTHORIZER_ADMIN_PRINCIPALS=[admin]`,
        found: ['admins-default'],
      },
      {
        name: 'the default among others',
        texts: `${azure}AUTHORIZER_ADMIN_PRINCIPALS=[admin,alice]`,
        found: [],
      },
      { name: 'none at all', texts: azure, whole: true, found: ['admins-default'] },
      {
        name: 'the default with basic sign-in',
        texts: 'AUTHENTICATION_PROVIDER=basic\nAUTHORIZER_ADMIN_PRINCIPALS=[admin]',
        whole: true,
        found: [],
      },
      {
        name: 'a blank',
        texts: `${azure}AUTHORIZER_ADMIN_PRINCIPALS=[<admin>]`,
        whole: true,
        found: [],
      },
    ],
  );
});

describe('domains', () => {
  cases(
    ['domain-default', 'domain-shape', 'domain-capitals', 'domain-enforced-without'],
    [
      { name: 'a domain', texts: `${azure}AUTHORIZER_PRINCIPAL_DOMAIN=example.com`, found: [] },
      {
        name: 'the default',
        texts: `${azure}AUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org`,
        found: ['domain-default'],
      },
      {
        name: 'capitals',
        texts: `${azure}AUTHORIZER_PRINCIPAL_DOMAIN=Example.com`,
        found: ['domain-capitals'],
      },
      {
        name: 'an address',
        texts: `${azure}AUTHORIZER_PRINCIPAL_DOMAIN=@example.com`,
        found: ['domain-shape'],
      },
      {
        name: 'all and a URL in a list',
        texts: `${azure}AUTHORIZER_ALLOWED_REGISTRATION_DOMAIN=["all","https://example.com"]`,
        found: ['domain-shape'],
      },
      {
        name: 'enforced with nothing set',
        texts: `${azure}AUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true`,
        whole: true,
        found: ['domain-enforced-without', 'domain-default'],
      },
      {
        name: 'enforced with the domain',
        texts: `${azure}AUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true\nAUTHORIZER_PRINCIPAL_DOMAIN=example.com`,
        whole: true,
        found: [],
      },
      {
        name: 'enforced with a list',
        texts: `${azure}AUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true\nAUTHORIZER_ALLOWED_DOMAINS=[example.com]`,
        found: [],
      },
      {
        name: 'enforced in a part of a file',
        texts: `${azure}AUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true`,
        found: [],
      },
    ],
  );
});

describe('keys, versions, directories', () => {
  const sample = 'Gb389a-9f76-gdjs-a92j-0242bk94356';
  const fernet = 'jJ/9sz0g0OHxsfxOoSfdFdmk3ysNmPRnH3TUAbz3IHA=';
  const helmAzure = 'openmetadata:\n  config:\n    authentication:\n      provider: azure\n';
  cases(
    [
      ...['jwt-key-sample', 'setting-too-new', 'setting-too-new-patch', 'setting-retired'],
      ...['setting-fallback', 'fernet-key-sample', 'value-too-new'],
      ...['secure-socket', 'ldap-trust-all'],
    ],
    [
      { name: 'the sample', texts: `${azure}JWT_KEY_ID=${sample}`, found: ['jwt-key-sample'] },
      { name: 'one’s own', texts: `${azure}JWT_KEY_ID=our-key-2026`, found: [] },
      {
        name: 'the sample with basic sign-in',
        texts: `AUTHENTICATION_PROVIDER=basic\nJWT_KEY_ID=${sample}`,
        found: [],
      },
      {
        name: 'a setting of 2.0 in 1.12',
        texts: 'AUTHENTICATION_SESSION_EXPIRY=7200',
        found: ['setting-too-new'],
      },
      {
        name: 'a setting of 2.0 in 2.0',
        texts: 'AUTHENTICATION_SESSION_EXPIRY=7200',
        situation: { version: '2.0' },
        found: [],
      },
      {
        name: 'a setting of a later patch',
        texts: 'FORCE_SECURE_SESSION_COOKIE=true',
        situation: { version: '1.10' },
        found: ['setting-too-new-patch'],
      },
      {
        name: 'a setting that 2.0 only falls back to',
        texts: 'OIDC_SESSION_EXPIRY=7200',
        situation: { version: '2.0' },
        found: ['setting-fallback'],
      },
      { name: 'the same before 2.0', texts: 'OIDC_SESSION_EXPIRY=7200', found: [] },
      {
        name: 'a setting that nothing reads any more',
        texts: 'AUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot]',
        found: ['setting-retired'],
      },
      {
        name: 'a key of 2.0 in a file of 1.12',
        texts: 'authenticationConfiguration:\n  sessionExpiry: 7200\n',
        found: ['setting-too-new'],
      },
      {
        name: 'an algorithm of 1.12 in 1.11',
        texts: 'AUTHENTICATION_TOKEN_VALIDATION_ALGORITHM=ES256',
        situation: { version: '1.11' },
        found: ['value-too-new'],
      },
      {
        name: 'the same algorithm in 1.12',
        texts: 'AUTHENTICATION_TOKEN_VALIDATION_ALGORITHM=ES256',
        found: [],
      },
      {
        name: 'the public Fernet key',
        texts: `${azure}FERNET_KEY=${fernet}`,
        found: ['fernet-key-sample'],
      },
      {
        name: 'the public Fernet key in the chart',
        texts: `${helmAzure}    fernetkey:\n      value: "${fernet}"\n`,
        found: ['fernet-key-sample'],
      },
      {
        name: 'the public Fernet key beside a Secret',
        texts: `${helmAzure}    fernetkey:\n      value: "${fernet}"\n      secretRef: om\n      secretKey: fernet\n`,
        found: [],
      },
      {
        name: 'a Fernet key of one’s own',
        texts: `${azure}FERNET_KEY=${'k'.repeat(43)}=`,
        found: [],
      },
      {
        name: 'the public Fernet key with basic sign-in',
        texts: `AUTHENTICATION_PROVIDER=basic\nFERNET_KEY=${fernet}`,
        found: [],
      },
      {
        name: 'secure sockets',
        texts: 'AUTHORIZER_ENABLE_SECURE_SOCKET=true',
        found: ['secure-socket'],
      },
      {
        name: 'every certificate',
        texts: 'AUTHENTICATION_PROVIDER=ldap\nAUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll',
        found: ['ldap-trust-all'],
      },
      {
        name: 'every certificate beside Azure',
        texts: `${azure}AUTHENTICATION_LDAP_TRUSTSTORE_TYPE=TrustAll`,
        found: [],
      },
    ],
  );
});
