import { describe } from 'node:test';
import { clientId, cognitoClientId, cognitoSecret, userPoolId } from '../ids.ts';
import { cases } from './cases.ts';

const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`;
const gov = 'https://cognito-idp.us-gov-west-1.amazonaws.com/us-gov-west-1_Ab3';
const eusc = 'https://cognito-idp.eusc-de-east-1.amazonaws.eu/eusc-de-east-1_Ab3';
const domain = 'https://acme.auth.eu-west-1.amazoncognito.com';
const well = '/.well-known/openid-configuration';
const jwks = '/.well-known/jwks.json';

const env = (lines: string, type = 'confidential'): string =>
  `AUTHENTICATION_PROVIDER=aws-cognito\nAUTHENTICATION_CLIENT_TYPE=${type}\n${lines}\n`;
const authority = (text: string): string => env(`AUTHENTICATION_AUTHORITY=${text}`);

describe('the addresses of the pool', () => {
  cases(
    ['authority-login-domain', 'authority-not-pool', 'region-differs'],
    [
      { name: 'the issuer', texts: authority(issuer), found: [] },
      { name: 'a pool of GovCloud', texts: authority(gov), found: [] },
      { name: 'a pool of the European cloud', texts: authority(eusc), found: [] },
      {
        name: 'a pool of the European cloud at the usual host',
        texts: authority(eusc.replace('amazonaws.eu', 'amazonaws.com')),
        found: ['region-differs'],
      },
      { name: 'a slash behind it', texts: authority(`${issuer}/`), found: ['authority-not-pool'] },
      {
        name: 'the key list',
        texts: authority(`${issuer}${jwks}`),
        found: ['authority-not-pool'],
      },
      { name: 'http', texts: authority(issuer.replace('s:', ':')), found: ['authority-not-pool'] },
      {
        name: 'the name of a pool',
        texts: authority('https://cognito-idp.eu-west-1.amazonaws.com/users'),
        found: ['authority-not-pool'],
      },
      { name: 'a login domain', texts: authority(domain), found: ['authority-login-domain'] },
      {
        name: 'a custom domain',
        texts: authority('https://login.example.com'),
        found: ['authority-not-pool'],
      },
      {
        name: 'another region in the host',
        texts: authority(issuer.replace('eu-west-1.', 'us-west-1.')),
        found: ['region-differs'],
      },
      {
        name: 'an address of another provider',
        texts: authority(`https://login.microsoftonline.com/${clientId}`),
        found: [],
      },
      {
        name: 'a placeholder',
        texts: authority('https://cognito-idp.<region>.amazonaws.com/<user-pool-id>'),
        found: [],
      },
    ],
  );
  cases(
    ['pool-differs', 'discovery-not-pool', 'jwks-not-pool'],
    [
      {
        name: 'one pool everywhere',
        texts: env(
          `AUTHENTICATION_AUTHORITY=${issuer}\nOIDC_DISCOVERY_URI=${issuer}${well}\nAUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,${issuer}${jwks}]`,
        ),
        found: [],
      },
      {
        name: 'another pool in the discovery URL',
        texts: env(`AUTHENTICATION_AUTHORITY=${issuer}\nOIDC_DISCOVERY_URI=${issuer}x${well}`),
        found: ['pool-differs'],
      },
      {
        name: 'another pool in a discovery URL that a public client does not read',
        texts: env(
          `AUTHENTICATION_AUTHORITY=${issuer}\nOIDC_DISCOVERY_URI=${issuer}x${well}`,
          'public',
        ),
        found: [],
      },
      {
        name: 'a slash behind the discovery URL',
        texts: env(`OIDC_DISCOVERY_URI=${issuer}${well}/`),
        found: ['discovery-not-pool'],
      },
      {
        name: 'the discovery URL of a login domain',
        texts: env(`OIDC_DISCOVERY_URI=${domain}${well}`),
        found: ['discovery-not-pool'],
      },
      {
        name: 'the pool itself as the key list',
        texts: env(`AUTHENTICATION_PUBLIC_KEYS=[${issuer}]`),
        found: ['jwks-not-pool'],
      },
    ],
  );
});

describe('client ID and secret', () => {
  const id = (text: string): string => env(`AUTHENTICATION_CLIENT_ID='${text}'`);
  const codes = [
    ...['client-id-other-provider', 'client-id-access-key', 'client-id-secret-id'],
    ...['client-id-pool', 'client-id-not-cognito', 'client-id-unusual', 'client-id-is-example'],
    ...['client-id-is-secret', 'client-id-hidden-character', 'client-id-backslash'],
    'client-id-too-long',
  ];
  cases(codes, [
    { name: 'an ID', texts: id(cognitoClientId), found: [] },
    { name: 'a GUID', texts: id(clientId), found: ['client-id-other-provider'] },
    {
      name: 'an access key',
      texts: id(`AKIA${'A1B2'.repeat(4)}`),
      found: ['client-id-access-key'],
    },
    {
      name: 'the ID of a secret',
      texts: id(`${cognitoClientId}--1700000000`),
      found: ['client-id-secret-id'],
    },
    { name: 'the pool', texts: id(userPoolId), found: ['client-id-pool'] },
    { name: 'a name with a space', texts: id('Open Metadata'), found: ['client-id-not-cognito'] },
    { name: 'a name', texts: id('openmetadata'), found: ['client-id-unusual'] },
    {
      name: 'the printed example in a whole file',
      texts: id('1example23456789abcdefghij'),
      whole: true,
      found: ['client-id-is-example'],
    },
    { name: 'the secret', texts: id(cognitoSecret), found: ['client-id-is-secret'] },
    {
      name: 'an invisible character',
      texts: id('7q2w\u200b9e4r'),
      found: ['client-id-hidden-character'],
    },
    { name: 'a backslash', texts: id('7q2w\\9e4r'), found: ['client-id-backslash'] },
    { name: 'a text without end', texts: id('a'.repeat(3000)), found: ['client-id-too-long'] },
  ]);
  const secretIs = (text: string): string => env(`OIDC_CLIENT_SECRET='${text}'`);
  cases(
    [
      'secret-is-client-id',
      'secret-is-secret-id',
      'secret-is-access-key',
      'secret-hidden-character',
    ],
    [
      { name: 'a secret', texts: secretIs(cognitoSecret), found: [] },
      { name: 'the client ID', texts: secretIs(cognitoClientId), found: ['secret-is-client-id'] },
      {
        name: 'the ID of a secret',
        texts: secretIs(`${cognitoClientId}--1700000000`),
        found: ['secret-is-secret-id'],
      },
      {
        name: 'a key of AWS',
        texts: secretIs(`${'aB3/'.repeat(9)}xY+z`),
        found: ['secret-is-access-key'],
      },
      { name: 'a tab', texts: secretIs('a\tb'), found: ['secret-hidden-character'] },
    ],
  );
});

describe('scope, prompt, claims, flow', () => {
  cases(
    ['scope-not-offered', 'scope-no-email', 'prompt-not-offered', 'claims-username-first'],
    [
      { name: 'the usual', texts: env('OIDC_SCOPE="openid email profile phone"'), found: [] },
      {
        name: 'offline_access',
        texts: env('OIDC_SCOPE="openid email offline_access"'),
        found: ['scope-not-offered'],
      },
      { name: 'openid alone', texts: env('OIDC_SCOPE=openid'), found: ['scope-no-email'] },
      { name: 'login', texts: env('OIDC_PROMPT_TYPE=login'), found: [] },
      { name: 'consent', texts: env('OIDC_PROMPT_TYPE=consent'), found: ['prompt-not-offered'] },
      {
        name: 'email before the user name',
        texts: env('AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[email,cognito:username,sub]'),
        found: [],
      },
      {
        name: 'the user name first',
        texts: env('AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[cognito:username,email]'),
        found: ['claims-username-first'],
      },
    ],
  );
  const type = (text: string): string => env(`AUTHENTICATION_RESPONSE_TYPE=${text}`, 'public');
  cases(
    ['flow-public-broken', 'response-type-id-token'],
    [
      { name: 'confidential', texts: env(''), found: [] },
      { name: '1.9', texts: type('id_token'), situation: { version: '1.9' }, found: [] },
      { name: '1.12', texts: type('code'), found: ['flow-public-broken'] },
      {
        name: '1.13 with code',
        texts: type('code'),
        situation: { version: '1.13' },
        found: ['flow-public-broken'],
      },
      {
        name: '2.0 with id_token',
        texts: type('id_token'),
        situation: { version: '2.0' },
        found: ['flow-public-broken', 'response-type-id-token'],
      },
    ],
  );
});
