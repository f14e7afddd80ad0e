import { describe } from 'node:test';
import { clientId, googleClientId, googleSecret } from '../ids.ts';
import { exampleId } from '../../../../src/sso/providers/google/read/client-id.ts';
import { cases } from './cases.ts';

const google = 'AUTHENTICATION_PROVIDER=google\n';
const confidential = `${google}AUTHENTICATION_CLIENT_TYPE=confidential\n`;
const open = `${google}AUTHENTICATION_CLIENT_TYPE=public\n`;
const host = 'https://accounts.google.com';
const own = 'http://localhost:8585/api/v1/system/config/jwks';
const suffix = '.apps.googleusercontent.com';

describe('authority', () => {
  const authority = (value: string): string => `${open}AUTHENTICATION_AUTHORITY=${value}`;
  cases(
    ['authority-not-google', 'authority-is-discovery', 'other-provider'],
    [
      { name: 'the one text', texts: authority(host), found: [] },
      { name: 'a slash', texts: authority(`${host}/`), found: ['authority-not-google'] },
      {
        name: 'http',
        texts: authority('http://accounts.google.com'),
        found: ['authority-not-google'],
      },
      {
        name: 'the authorize endpoint',
        texts: authority(`${host}/o/oauth2/v2/auth`),
        found: ['authority-not-google'],
      },
      {
        name: 'the discovery URL',
        texts: authority(`${host}/.well-known/openid-configuration`),
        found: ['authority-is-discovery'],
      },
      {
        name: 'that of another provider',
        texts: authority('https://login.microsoftonline.com/common'),
        found: ['other-provider'],
      },
      { name: 'absent, as the default is right', texts: open, whole: true, found: [] },
    ],
  );
});

describe('discovery and keys', () => {
  const discovery = (value: string): string => `${confidential}OIDC_DISCOVERY_URI=${value}`;
  const keys = (...urls: string[]): string =>
    `${confidential}AUTHENTICATION_PUBLIC_KEYS=[${urls.join(',')}]`;
  cases(
    ['discovery-not-google', 'jwks-pem', 'jwks-not-google'],
    [
      {
        name: 'the one URL',
        texts: discovery(`${host}/.well-known/openid-configuration`),
        found: [],
      },
      { name: 'the issuer', texts: discovery(host), found: ['discovery-not-google'] },
      {
        name: 'a slash at the end',
        texts: discovery(`${host}/.well-known/openid-configuration/`),
        found: ['discovery-not-google'],
      },
      { name: 'v3', texts: keys(own, 'https://www.googleapis.com/oauth2/v3/certs'), found: [] },
      {
        name: 'v1 (#8505)',
        texts: keys(own, 'https://www.googleapis.com/oauth2/v1/certs'),
        found: ['jwks-pem'],
      },
      { name: 'the issuer as keys', texts: keys(own, host), found: ['jwks-not-google'] },
    ],
  );
});

describe('client ID and secret', () => {
  const id = (value: string): string => `${confidential}OIDC_CLIENT_ID=${value}`;
  const secret = (value: string): string => `${confidential}OIDC_CLIENT_SECRET=${value}`;
  cases(
    [
      ...['client-id-spelling', 'client-id-not-google', 'client-id-incomplete', 'client-id-number'],
      ...['client-id-service-account', 'client-id-ios', 'client-id-too-long'],
      ...['client-id-other-provider', 'client-id-is-example', 'client-id-is-secret'],
      ...['client-id-hidden-character', 'client-id-backslash', 'secret-misplaced'],
      ...['secret-is-client-id', 'secret-is-key-file', 'secret-is-api-key', 'secret-is-token'],
      ...['secret-cut-off', 'secret-hidden-character'],
    ],
    [
      { name: 'an ID', texts: id(googleClientId), found: [] },
      {
        name: 'an ID without its end',
        texts: id(googleClientId.replace(suffix, '')),
        found: ['client-id-spelling'],
      },
      { name: 'with https', texts: id(`https://${googleClientId}`), found: ['client-id-spelling'] },
      { name: 'a word', texts: id('openmetadata'), found: ['client-id-not-google'] },
      { name: 'a short one', texts: id(`123-abc${suffix}`), found: ['client-id-incomplete'] },
      { name: 'a project', texts: id('402938475610'), found: ['client-id-number'] },
      {
        name: 'a service account',
        texts: id('om@project.iam.gserviceaccount.com'),
        found: ['client-id-service-account'],
      },
      { name: 'an API key', texts: id(`AIza${'b'.repeat(35)}`), found: ['client-id-is-secret'] },
      {
        name: 'the scheme of an iOS app',
        texts: id('com.googleusercontent.apps.402938475610-abc'),
        found: ['client-id-ios'],
      },
      { name: 'a GUID', texts: id(clientId), found: ['client-id-other-provider'] },
      { name: 'far too long', texts: id('a'.repeat(2100)), found: ['client-id-too-long'] },
      {
        name: 'invisible',
        texts: id(`1\u200b${googleClientId}`),
        found: ['client-id-hidden-character'],
      },
      { name: 'a backslash', texts: id(`'${googleClientId}\\'`), found: ['client-id-backslash'] },
      {
        name: 'an example',
        texts: id(exampleId),
        whole: true,
        found: ['client-id-is-example'],
      },
      {
        name: 'a secret as the ID',
        texts: id(googleSecret),
        found: ['client-id-is-secret', 'secret-misplaced'],
      },
      { name: 'a secret', texts: secret(googleSecret), found: [] },
      {
        name: 'the ID as the secret',
        texts: secret(googleClientId),
        found: ['secret-is-client-id'],
      },
      {
        name: 'a key file',
        texts: secret(`'"-----BEGIN PRIVATE KEY-----"'`),
        found: ['secret-is-key-file'],
      },
      {
        name: 'an API key as the secret',
        texts: secret(`AIza${'b'.repeat(35)}`),
        found: ['secret-is-api-key'],
      },
      { name: 'an access token', texts: secret('ya29.a0Abcdefgh'), found: ['secret-is-token'] },
      {
        name: 'a secret cut off',
        texts: secret(googleSecret.slice(0, 20)),
        found: ['secret-cut-off'],
      },
      {
        name: 'a hidden character',
        texts: secret(`'"a\\tb"'`),
        found: ['secret-hidden-character'],
      },
    ],
  );
});

describe('scope, prompt, claims, type', () => {
  cases(
    [
      ...['scope-not-offered', 'scope-no-email', 'prompt-not-offered', 'prompt-none'],
      ...['claims-not-sent', 'response-type-code', 'oidc-type'],
    ],
    [
      {
        name: 'offline_access',
        texts: `${confidential}OIDC_SCOPE=openid email profile offline_access`,
        found: ['scope-not-offered'],
      },
      {
        name: 'a long scope of Google',
        texts: `${confidential}OIDC_SCOPE=openid https://www.googleapis.com/auth/userinfo.email`,
        found: ['scope-not-offered'],
      },
      {
        name: 'no email',
        texts: `${confidential}OIDC_SCOPE=openid profile`,
        found: ['scope-no-email'],
      },
      { name: 'the three', texts: `${confidential}OIDC_SCOPE=openid email profile`, found: [] },
      {
        name: 'login',
        texts: `${confidential}OIDC_PROMPT_TYPE=login`,
        found: ['prompt-not-offered'],
      },
      { name: 'none', texts: `${confidential}OIDC_PROMPT_TYPE=none`, found: ['prompt-none'] },
      { name: 'consent', texts: `${confidential}OIDC_PROMPT_TYPE=consent`, found: [] },
      {
        name: 'claims that Google does not send',
        texts: `${confidential}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[preferred_username,upn]`,
        found: ['claims-not-sent'],
      },
      {
        name: 'code for the public client',
        texts: `${open}AUTHENTICATION_RESPONSE_TYPE=code`,
        found: ['response-type-code'],
      },
      { name: 'id_token for it', texts: `${open}AUTHENTICATION_RESPONSE_TYPE=id_token`, found: [] },
      { name: 'the general type', texts: `${confidential}OIDC_TYPE=custom`, found: ['oidc-type'] },
    ],
  );
});

const far = (value: string): string => `${confidential}OIDC_SERVER_URL=${value}`;
const back = (value: string): string => `${confidential}OIDC_CALLBACK=${value}`;

describe('addresses', () => {
  cases(
    [
      ...['server-url-raw-ip', 'server-url-not-public', 'server-url-is-google', 'server-url-http'],
      ...['redirect-uri-raw-ip', 'redirect-uri-not-public', 'redirect-uri-http'],
    ],
    [
      { name: 'a name', texts: back('https://openmetadata.example.com/callback'), found: [] },
      { name: 'localhost', texts: back('http://localhost:8585/callback'), found: [] },
      { name: 'http', texts: back('http://om.example.com/callback'), found: ['redirect-uri-http'] },
      {
        name: 'an IP address',
        texts: back('https://10.0.0.5/callback'),
        found: ['redirect-uri-raw-ip'],
      },
      {
        name: 'an inner name',
        texts: back('https://om.corp.local/callback'),
        found: ['redirect-uri-not-public'],
      },
      {
        name: 'a bare name',
        texts: back('https://om/callback'),
        found: ['redirect-uri-not-public'],
      },
      { name: 'a server by its IP', texts: far('https://10.0.0.5'), found: ['server-url-raw-ip'] },
      {
        name: 'an inner server',
        texts: far('https://om.internal'),
        found: ['server-url-not-public'],
      },
      { name: 'Google itself', texts: far(host), found: ['server-url-is-google'] },
      { name: 'a server by http', texts: far('http://om.example.com'), found: ['server-url-http'] },
    ],
  );
});

const whole = `AUTHENTICATION_PROVIDER=google\nOIDC_CLIENT_ID=${googleClientId}\nOIDC_CLIENT_SECRET=${googleSecret}\n`;

describe('client type (G11)', () => {
  cases(
    ['client-type-missing'],
    [
      { name: 'a secret without it', texts: whole, whole: true, found: ['client-type-missing'] },
      {
        name: 'a secret with it',
        texts: `${whole}AUTHENTICATION_CLIENT_TYPE=confidential\n`,
        whole: true,
        found: [],
      },
    ],
  );
});
