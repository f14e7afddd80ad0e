import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { googleClientId, googleSecret, secret, tenantId } from '../ids.ts';
import { cases } from './cases.ts';

const host = 'https://login.microsoftonline.com';
const at = (provider: string, lines: string): string =>
  `AUTHENTICATION_PROVIDER=${provider}\nAUTHENTICATION_CLIENT_TYPE=confidential\n${lines}\n`;

cases(
  ['other-provider'],
  [
    {
      name: 'a Microsoft authority at Google',
      texts: at('google', `AUTHENTICATION_AUTHORITY=${host}/${tenantId}`),
      found: ['other-provider'],
    },
    {
      name: 'Microsoft’s keys beside others',
      texts: at(
        'okta',
        `AUTHENTICATION_PUBLIC_KEYS=[https://dev.okta.com/oauth2/v1/keys,${host}/${tenantId}/discovery/v2.0/keys]`,
      ),
      found: ['other-provider'],
    },
    {
      name: 'a discovery URL of the cloud of the US government',
      texts: at(
        'auth0',
        `OIDC_DISCOVERY_URI=https://login.microsoftonline.us/${tenantId}/v2.0/.well-known/openid-configuration`,
      ),
      found: ['other-provider'],
    },
    {
      name: 'a client secret of Entra ID',
      texts: at('aws-cognito', `OIDC_CLIENT_SECRET=${secret}`),
      found: ['other-provider'],
    },
    {
      name: 'Microsoft’s hosts behind custom-oidc, as in other clouds',
      texts: at(
        'custom-oidc',
        `AUTHENTICATION_AUTHORITY=https://login.microsoftonline.us/${tenantId}/v2.0\nOIDC_CLIENT_SECRET=${secret}`,
      ),
      found: [],
    },
    {
      name: 'the same at azure',
      texts: at('azure', `AUTHENTICATION_AUTHORITY=${host}/${tenantId}`),
      found: [],
    },
    {
      name: 'a host that only looks like Microsoft’s',
      texts: at('google', `AUTHENTICATION_AUTHORITY=${host}.example.com/${tenantId}`),
      found: [],
    },
    {
      name: 'an address, a client ID and a secret of Google at Okta',
      texts: at(
        'okta',
        `AUTHENTICATION_AUTHORITY=https://accounts.google.com\nOIDC_CLIENT_ID=${googleClientId}\nOIDC_CLIENT_SECRET=${googleSecret}`,
      ),
      found: ['other-provider', 'other-provider', 'other-provider'],
    },
    {
      name: 'the same behind custom-oidc',
      texts: at('custom-oidc', 'AUTHENTICATION_AUTHORITY=https://accounts.google.com'),
      found: [],
    },
    {
      name: 'a client ID, which may be anybody’s',
      texts: at('google', `AUTHENTICATION_CLIENT_ID=${tenantId}`),
      found: [],
    },
    {
      name: 'no provider at all',
      texts: `AUTHENTICATION_AUTHORITY=${host}/${tenantId}`,
      found: [],
    },
    {
      name: 'a provider that nobody can know',
      texts: at('${MY_PROVIDER}', `AUTHENTICATION_AUTHORITY=${host}/${tenantId}`),
      found: [],
    },
    {
      name: 'what is left over beside basic sign-in',
      texts: at('basic', `AUTHENTICATION_AUTHORITY=${host}/${tenantId}`),
      found: [],
    },
  ],
);

test('The sentence says whose value it is, and not the value', () => {
  const text = at('google', `OIDC_CLIENT_SECRET=${secret}`);
  const { findings } = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  const { message = '', place } = findings.find(({ code }) => code === 'other-provider') ?? {};
  assert.equal(place?.line, 3);
  assert.equal(
    message,
    'This is a client secret of Entra ID. AUTHENTICATION_PROVIDER names another provider. Write the value that this one gave you, or change the provider.',
  );
});
