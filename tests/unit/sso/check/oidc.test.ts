import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { clientId, secret, serverUrl, tenantId } from '../ids.ts';
import { cases } from './cases.ts';

const okta = 'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const open = 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=public\n';

describe('client type', () => {
  cases(
    ['client-type-public', 'client-type-missing', 'provider-missing'],
    [
      { name: 'confidential', texts: `${okta}OIDC_CLIENT_SECRET=${secret}`, found: [] },
      {
        name: 'public with a secret',
        texts: `${open}OIDC_CLIENT_SECRET=${secret}`,
        found: ['client-type-public'],
      },
      {
        name: 'public by default with OIDC_CALLBACK (#18865)',
        texts: `AUTHENTICATION_PROVIDER=okta\nOIDC_CALLBACK=${serverUrl}/callback`,
        whole: true,
        found: ['client-type-public'],
      },
      {
        name: 'no client type but a secret',
        texts: `AUTHENTICATION_PROVIDER=okta\nOIDC_CLIENT_SECRET=${secret}`,
        whole: true,
        found: ['client-type-missing'],
      },
      {
        name: 'no provider',
        texts: `AUTHENTICATION_CLIENT_TYPE=confidential\nOIDC_CLIENT_SECRET=${secret}`,
        whole: true,
        found: ['provider-missing'],
      },
      { name: 'a part', texts: `OIDC_CLIENT_SECRET=${secret}`, found: [] },
      {
        name: 'public with the defaults of everybody',
        texts: `${open}OIDC_SCOPE="openid email profile"\nOIDC_CUSTOM_PARAMS={}\nOIDC_MAX_AGE=0`,
        found: [],
      },
    ],
  );
});

describe('addresses', () => {
  cases(
    [
      ...['callback-missing', 'callback-localhost', 'callback-path', 'callback-differs'],
      ...['server-url-missing', 'server-url-localhost', 'server-url-form', 'url-shape'],
      ...['authority-is-endpoint', 'authority-is-discovery', 'server-url-sub-path'],
    ],
    [
      {
        name: 'one server everywhere',
        texts: `${okta}AUTHENTICATION_CALLBACK_URL=${serverUrl}/callback\nOIDC_CALLBACK=${serverUrl}/callback\nOIDC_SERVER_URL=${serverUrl}`,
        whole: true,
        found: [],
      },
      {
        name: 'localhost everywhere',
        texts: `${okta}OIDC_CALLBACK=http://localhost:8585/callback\nOIDC_SERVER_URL=http://localhost:8585`,
        found: ['callback-localhost'],
      },
      {
        name: 'localhost beside a real server',
        texts: `${okta}OIDC_CALLBACK=http://localhost:8585/callback\nOIDC_SERVER_URL=${serverUrl}`,
        found: ['callback-localhost'],
      },
      {
        name: 'the server URL on localhost',
        texts: `${okta}OIDC_CALLBACK=${serverUrl}/callback\nOIDC_SERVER_URL=http://localhost:8585`,
        found: ['server-url-localhost'],
      },
      {
        name: 'two servers',
        texts: `${okta}OIDC_CALLBACK=https://one.example.com/callback\nOIDC_SERVER_URL=${serverUrl}`,
        found: ['callback-differs'],
      },
      {
        name: 'a slash behind /callback',
        texts: `${okta}OIDC_CALLBACK=${serverUrl}/callback/`,
        found: ['callback-path'],
      },
      {
        name: '/auth/callback',
        texts: `${okta}OIDC_CALLBACK=${serverUrl}/auth/callback`,
        found: ['callback-path'],
      },
      {
        name: 'nothing, in Docker',
        texts: okta,
        whole: true,
        found: ['callback-missing', 'server-url-missing'],
      },
      { name: 'nothing, public client', texts: open, whole: true, found: ['callback-missing'] },
      {
        name: 'a slash behind the server URL',
        texts: `${okta}OIDC_SERVER_URL=${serverUrl}/`,
        found: ['server-url-form'],
      },
      {
        name: 'the callback as the server URL',
        texts: `${okta}OIDC_SERVER_URL=${serverUrl}/callback`,
        found: ['server-url-form'],
      },
      {
        name: 'a path below the host, azure',
        texts: `AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=confidential\nOIDC_SERVER_URL=${serverUrl}/data`,
        found: ['server-url-sub-path'],
      },
      {
        name: 'no scheme',
        texts: `${okta}AUTHENTICATION_AUTHORITY=example.auth0.com`,
        found: ['url-shape'],
      },
      {
        name: 'two schemes',
        texts: `${okta}OIDC_DISCOVERY_URI=http://https://idp.example.com/.well-known/openid-configuration`,
        found: ['url-shape'],
      },
      {
        name: 'a space inside',
        texts: `${okta}OIDC_DISCOVERY_URI="https://idp.example.com/ .well-known/openid-configuration"`,
        found: ['url-shape'],
      },
      {
        name: 'another scheme',
        texts: `${okta}OIDC_SERVER_URL=ftp://idp.example.com`,
        found: ['url-shape'],
      },
      {
        name: 'Keycloak’s authorize endpoint',
        texts: `${open}AUTHENTICATION_AUTHORITY=https://idp.example.com/realms/one/protocol/openid-connect/auth`,
        found: ['authority-is-endpoint'],
      },
      {
        name: 'Okta’s authorize endpoint',
        texts: `${okta}AUTHENTICATION_AUTHORITY=https://example.okta.com/oauth2/default/v1/authorize`,
        found: ['authority-is-endpoint'],
      },
      {
        name: 'PingOne’s issuer',
        texts: `${open}AUTHENTICATION_AUTHORITY=https://auth.pingone.eu/${tenantId}/as`,
        found: [],
      },
      {
        name: 'the discovery URL',
        texts: `${okta}AUTHENTICATION_AUTHORITY=https://example.okta.com/.well-known/openid-configuration`,
        found: ['authority-is-discovery'],
      },
    ],
  );
});

describe('the confidential client of any provider', () => {
  cases(
    [
      ...['prompt-none', 'prompt-not-allowed', 'max-age-zero', 'max-age-not-number'],
      ...['response-type', 'auth-method', 'custom-params-shape', 'custom-params-brace'],
      ...['discovery-missing', 'discovery-ending', 'secret-missing', 'scope-no-openid'],
      ...['claims-sub-first', 'claims-mapping', 'ignored-response-type'],
    ],
    [
      { name: 'prompt none', texts: `${okta}OIDC_PROMPT_TYPE=none`, found: ['prompt-none'] },
      {
        name: 'none among others',
        texts: `${okta}OIDC_PROMPT_TYPE="login none"`,
        found: ['prompt-none'],
      },
      { name: 'two prompts', texts: `${okta}OIDC_PROMPT_TYPE="login consent"`, found: [] },
      {
        name: 'no prompt',
        texts: `${okta}OIDC_PROMPT_TYPE=admin_consent`,
        found: ['prompt-not-allowed'],
      },
      { name: 'max age 0', texts: `${okta}OIDC_MAX_AGE=0`, found: ['max-age-zero'] },
      { name: 'an hour', texts: `${okta}OIDC_MAX_AGE=3600`, found: [] },
      {
        name: 'two quotes',
        texts: `${okta}OIDC_MAX_AGE='""'`,
        whole: true,
        found: ['secret-missing', 'discovery-missing'],
      },
      { name: 'a word', texts: `${okta}OIDC_MAX_AGE=never`, found: ['max-age-not-number'] },
      { name: 'id_token', texts: `${okta}OIDC_RESPONSE_TYPE=id_token`, found: ['response-type'] },
      {
        name: 'the public client’s own',
        texts: `${open}AUTHENTICATION_RESPONSE_TYPE=id_token`,
        found: [],
      },
      {
        name: 'code for a public client of 1.12',
        texts: `${open}AUTHENTICATION_RESPONSE_TYPE=code`,
        found: ['ignored-response-type'],
      },
      {
        name: 'code for a public client of 1.11',
        texts: `${open}AUTHENTICATION_RESPONSE_TYPE=code`,
        situation: { version: '1.11' },
        found: [],
      },
      {
        name: 'private_key_jwt',
        texts: `${okta}OIDC_CLIENT_AUTH_METHOD=private_key_jwt`,
        found: ['auth-method'],
      },
      { name: 'basic', texts: `${okta}OIDC_CLIENT_AUTH_METHOD=client_secret_basic`, found: [] },
      {
        name: 'plain JSON',
        texts: `${okta}OIDC_CUSTOM_PARAMS='{"hd":"example.com"}'`,
        found: ['custom-params-shape', 'custom-params-brace'],
      },
      {
        name: 'no JSON',
        texts: `${okta}OIDC_CUSTOM_PARAMS=hd:example.com`,
        found: ['custom-params-shape', 'custom-params-brace'],
      },
      { name: 'empty JSON', texts: `${okta}OIDC_CUSTOM_PARAMS={}`, found: [] },
      {
        name: 'the keys of the handler, in an override',
        texts: `services:\n  openmetadata-server:\n    environment:\n      OIDC_CUSTOM_PARAMS: '{"customParamKey1":"hd","customParamValue1":"example.com"}'\n`,
        found: [],
      },
      {
        name: 'a mapping in openmetadata.yaml',
        texts: `authenticationConfiguration:\n  oidcConfiguration:\n    customParams:\n      customParamKey1: hd\n      customParamValue1: example.com\n`,
        found: [],
      },
      {
        name: 'a discovery URL that is the issuer',
        texts: `${okta}OIDC_DISCOVERY_URI=https://example.okta.com/oauth2/default`,
        found: ['discovery-ending'],
      },
      { name: 'no openid', texts: `${okta}OIDC_SCOPE=email`, found: ['scope-no-openid'] },
      {
        name: 'sub first',
        texts: `${okta}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[sub,email]`,
        found: ['claims-sub-first'],
      },
      {
        name: 'both keys',
        texts: `${okta}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING=[username:sub,email:email]`,
        found: [],
      },
      {
        name: 'one key',
        texts: `${okta}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS_MAPPING=[username:sub]`,
        found: ['claims-mapping'],
      },
      {
        name: 'a mapping instead of a list',
        texts: `authenticationConfiguration:\n  provider: okta\n  jwtPrincipalClaimsMapping:\n    username: sub\n    email: email\n`,
        found: ['claims-mapping'],
      },
    ],
  );
});

describe('kinds of values', () => {
  cases(
    [
      ...['value-not-allowed', 'value-not-boolean', 'value-not-number', 'value-too-small'],
      ...[
        'value-not-list',
        'value-hidden',
        'value-placeholder',
        'value-stray-quote',
        'value-stray-space',
      ],
    ],
    [
      {
        name: 'a provider in capitals',
        texts: 'AUTHENTICATION_PROVIDER=SAML',
        found: ['value-not-allowed'],
      },
      {
        name: 'an unknown provider',
        texts: 'AUTHENTICATION_PROVIDER=entra',
        found: ['value-not-allowed'],
      },
      {
        name: 'a provider the chart does not know',
        texts: 'openmetadata:\n  config:\n    authentication:\n      provider: openmetadata\n',
        found: ['value-not-allowed'],
      },
      {
        name: 'a list for one value',
        texts: 'AUTHENTICATION_CLIENT_ID=[a,b]',
        found: ['value-not-allowed'],
      },
      { name: 'no boolean', texts: 'OIDC_USE_NONCE=enabled', found: ['value-not-boolean'] },
      { name: 'a word YAML knows', texts: 'OIDC_USE_NONCE=yes', found: [] },
      { name: 'True', texts: 'OIDC_USE_NONCE=True', found: [] },
      {
        name: 'a skew that is no number',
        texts: 'OIDC_MAX_CLOCK_SKEW=30s',
        found: ['value-not-number'],
      },
      { name: 'an empty skew', texts: 'OIDC_MAX_CLOCK_SKEW=""', found: [] },
      {
        name: 'a session of a minute',
        texts: 'AUTHENTICATION_SESSION_EXPIRY=60',
        situation: { version: '2.0' },
        found: ['value-too-small'],
      },
      {
        name: 'one item for a list',
        texts: 'AUTHORIZER_ADMIN_PRINCIPALS=alice',
        found: ['value-not-list'],
      },
      {
        name: 'a list with spaces',
        texts: 'AUTHORIZER_ADMIN_PRINCIPALS=[ alice , bob ]',
        found: [],
      },
      {
        name: 'braces around a URL',
        texts: 'AUTHENTICATION_AUTHORITY={https://idp.example.com/realms/one}',
        found: ['value-placeholder'],
      },
      {
        name: 'braces inside a URL',
        texts: 'AUTHENTICATION_AUTHORITY=https://login.microsoftonline.com/{Tenant ID}',
        found: ['value-placeholder'],
      },
      {
        name: 'angle brackets of somebody else',
        texts: 'AUTHENTICATION_CLIENT_ID=<your app>',
        found: ['value-placeholder'],
      },
      { name: 'our own blanks', texts: 'AUTHENTICATION_CLIENT_ID=<client-id>', found: [] },
      { name: 'a row of x', texts: 'OIDC_TENANT=xxxxxxxx-xxxx-xxxx', found: ['value-hidden'] },
      {
        name: 'your-domain',
        texts: 'OIDC_SERVER_URL=https://your-domain',
        found: ['value-placeholder'],
      },
      {
        name: 'a plain secret',
        texts: 'OIDC_CLIENT_SECRET=your-client-secret',
        found: ['value-placeholder'],
      },
      { name: 'a secret of any kind', texts: 'OIDC_CLIENT_SECRET=hunter2', found: [] },
      { name: 'a client called openmetadata', texts: 'OIDC_CLIENT_ID=open-metadata', found: [] },
      {
        name: 'a GUID in braces',
        texts: `OIDC_TENANT={${tenantId}}`,
        found: ['value-placeholder'],
      },
      {
        name: 'one placeholder in a list',
        texts:
          'AUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,https://{domain}/keys]',
        found: ['value-placeholder'],
      },
      {
        name: 'a quote at the end',
        texts: `authenticationConfiguration:\n  clientId: ${clientId}'\n`,
        found: ['value-stray-quote'],
      },
      {
        name: 'a space inside the quotes',
        texts: `authenticationConfiguration:\n  clientId: "${clientId} "\n`,
        found: ['value-stray-space'],
      },
      {
        name: 'a quote inside a list',
        texts:
          'authenticationConfiguration:\n  publicKeyUrls:\n    - https://idp.example.com/keys"\n',
        found: ['value-stray-quote'],
      },
    ],
  );
});

test('Whoever is told to write a list of keys is told to write the server’s own too', () => {
  const text = 'AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
  const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
  const told = findings.find(({ code }) => code === 'jwks-provider-missing');
  assert.match(told?.message ?? '', /own beside them: http:\/\/\S+\/api\/v1\/system\/config\/jwks/);
});
