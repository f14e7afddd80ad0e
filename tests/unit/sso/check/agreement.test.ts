import { describe } from 'node:test';
import { cases, type Case } from './cases.ts';

const well = '/.well-known/openid-configuration';
const own = 'http://openmetadata:8585/api/v1/system/config/jwks';
const client = (provider: string, lines: Readonly<Record<string, string>>): string =>
  [
    `AUTHENTICATION_PROVIDER=${provider}`,
    'AUTHENTICATION_CLIENT_TYPE=confidential',
    ...Object.entries(lines).map(([name, value]) => `${name}=${value}`),
  ].join('\n');
const addresses = (authority: string, discovery: string, keys: string) => ({
  AUTHENTICATION_AUTHORITY: authority,
  OIDC_DISCOVERY_URI: `${discovery}${well}`,
  AUTHENTICATION_PUBLIC_KEYS: `[${own},${keys}]`,
});
const row = (name: string, texts: string, ...found: string[]): Case => ({ name, texts, found });

const kc = 'https://login.example.com/realms';
const okta = 'https://contoso.okta.com';
const idp = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI';

describe('The addresses of one sign-in belong together', () => {
  cases(
    [
      ...['realm-differs', 'authority-other-server', 'jwks-other-server', 'pool-differs'],
      ...['region-differs', 'authority-other-domain', 'jwks-other-domain', 'tenant-differs'],
      ...['onelogin-accounts-differ', 'discovery-not-of-issuer'],
    ],
    [
      row(
        'a realm in three addresses',
        client(
          'custom-oidc',
          addresses(`${kc}/a`, `${kc}/b`, `${kc}/c/protocol/openid-connect/certs`),
        ),
        ...['realm-differs', 'realm-differs'],
      ),
      row(
        'the same realm',
        client(
          'custom-oidc',
          addresses(`${kc}/a`, `${kc}/a`, `${kc}/a/protocol/openid-connect/certs`),
        ),
      ),
      row(
        'the organization of Okta, and a custom server',
        client('okta', addresses(okta, `${okta}/oauth2/default`, `${okta}/oauth2/default/v1/keys`)),
        'authority-other-server',
      ),
      row(
        'keys of Okta’s organization for a custom server',
        client('okta', {
          AUTHENTICATION_AUTHORITY: `${okta}/oauth2/default`,
          AUTHENTICATION_PUBLIC_KEYS: `[${own},${okta}/oauth2/v1/keys]`,
        }),
        'jwks-other-server',
      ),
      row(
        'one server of Okta',
        client(
          'okta',
          addresses(
            `${okta}/oauth2/default`,
            `${okta}/oauth2/default`,
            `${okta}/oauth2/default/v1/keys`,
          ),
        ),
      ),
      row(
        'two pools of Cognito, and a host of another region',
        client(
          'aws-cognito',
          addresses(
            idp,
            idp.replace('AbC', 'ZZZ'),
            `${idp.replace('eu-west-1.', 'us-east-1.')}/.well-known/jwks.json`,
          ),
        ),
        ...['pool-differs', 'region-differs'],
      ),
      row('one pool', client('aws-cognito', addresses(idp, idp, `${idp}/.well-known/jwks.json`))),
      row(
        'three domains of Auth0',
        client(
          'auth0',
          addresses(
            'https://a.eu.auth0.com',
            'https://b.eu.auth0.com',
            'https://c.eu.auth0.com/.well-known/jwks.json',
          ),
        ),
        ...['authority-other-domain', 'jwks-other-domain'],
      ),
      row(
        'two tenants of Azure',
        client('azure', {
          AUTHENTICATION_AUTHORITY:
            'https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555',
          OIDC_TENANT: '11111111-2222-4333-8444-555555555556',
        }),
        'tenant-differs',
      ),
      row(
        'two accounts of OneLogin',
        client('custom-oidc', {
          AUTHENTICATION_AUTHORITY: 'https://a.onelogin.com/oidc/2',
          OIDC_DISCOVERY_URI: `https://b.onelogin.com/oidc/2${well}`,
        }),
        'onelogin-accounts-differ',
      ),
      {
        ...row(
          'another issuer, which 2.0 compares with the one in the token',
          client('custom-oidc', {
            AUTHENTICATION_AUTHORITY: 'https://idp.example.com/one',
            OIDC_DISCOVERY_URI: `https://idp.example.com/two${well}`,
          }),
          'discovery-not-of-issuer',
        ),
        situation: { version: '2.0' },
      },
    ],
  );
});

const local = 'http://localhost:8080/realms/a';
const localhost = client(
  'custom-oidc',
  addresses(local, local, `${local}/protocol/openid-connect/certs`),
);

describe('In a container localhost is the container', () => {
  cases(
    ['discovery-localhost', 'jwks-localhost'],
    [
      row('in Docker', localhost, 'discovery-localhost', 'jwks-localhost'),
      { ...row('on bare metal', localhost), situation: { target: 'bare-metal' } },
    ],
  );
});

const mapping = (text: string): string =>
  client('azure', { AUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING: text });

describe('A mapping names claims that can be what they are mapped to', () => {
  cases(
    ['mapping-own-claim', 'mapping-no-mail'],
    [
      row('a claim of Azure’s own', mapping('[username:upn,email:email]'), 'mapping-own-claim'),
      row('a random text as the address', mapping('[username:sub,email:sub]'), 'mapping-no-mail'),
      row('a list as the address', mapping('[username:sub,email:groups]'), 'mapping-no-mail'),
      row('an address', mapping('[username:preferred_username,email:email]')),
    ],
  );
});

describe('Names of classes and of variables in the server’s own file', () => {
  cases(
    ['class-name', 'variable-in-file'],
    [
      row(
        'classes of before 0.12.1',
        'AUTHORIZER_CLASS_NAME=org.openmetadata.catalog.security.DefaultAuthorizer\nAUTHORIZER_REQUEST_FILTER=org.openmetadata.catalog.security.JwtFilter\n',
        ...['class-name', 'class-name'],
      ),
      row(
        'classes of today',
        'AUTHORIZER_CLASS_NAME=org.openmetadata.service.security.DefaultAuthorizer\n',
      ),
      row(
        'a slip in a variable',
        'authenticationConfiguration:\n  callbackUrl: ${AUTHENTICATION_CALBACK_URL:-""}\n',
        'variable-in-file',
      ),
      row(
        'a name of one’s own',
        'authenticationConfiguration:\n  callbackUrl: ${MY_CALLBACK:-""}\n',
      ),
    ],
  );
});
