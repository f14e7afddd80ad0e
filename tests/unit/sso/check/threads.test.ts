import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { clientId, secret, serverUrl, tenantId } from '../ids.ts';

const host = 'https://login.microsoftonline.com';
const azure = 'AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const keycloak = 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=public\n';
const helm =
  'openmetadata:\n  config:\n    authentication:\n      provider: azure\n      clientType: confidential\n      oidcConfiguration:\n';

/** What people asked about in OpenMetadata's issues, as far as a file shows it. */
const threads: readonly [issue: string, text: string, codes: string[]][] = [
  [
    '#18865',
    `AUTHENTICATION_PROVIDER=azure\nAUTHENTICATION_AUTHORITY=${host}/${tenantId}/oauth2/v2.0/authorize\nOIDC_CALLBACK=${serverUrl}/callback\n`,
    ['authority-is-endpoint', 'client-type-public', 'callback-missing'],
  ],
  ['#18680', `${azure}OIDC_CLIENT_ID=${clientId}\n`, ['secret-missing']],
  [
    '#22070',
    `${helm}        oidcConfiguration.enabled: true\n        oidcType: azure\n        scope: openid email profile\n`,
    ['flat-key', 'tenant-missing', 'scope-no-offline-access'],
  ],
  ['#19741', `${azure}OIDC_SCOPE=openid email profile\n`, ['scope-no-offline-access']],
  ['#20125', `${azure}OIDC_MAX_AGE=0\n`, ['max-age-zero']],
  ['#20125, switched off in vain', `${azure}OIDC_MAX_AGE=\n`, ['env-blank-is-default']],
  ['#22758', `${azure}OIDC_PROMPT_TYPE=consent\n`, ['prompt-consent']],
  ['#30499', `${azure}OIDC_PROMPT_TYPE=none\n`, ['prompt-none']],
  ['#26145', `FORCE_SECURE_SESSION_COOKIE=true\n`, ['env-not-forwarded']],
  [
    '#15489',
    `${azure}AUTHENTICATION_PUBLIC_KEYS=[${serverUrl}/api/v1/system/config/jwks,${host}/${tenantId}/discovery/v2.0/keys]\n`,
    ['jwks-own-address'],
  ],
  [
    '#7567',
    `${azure}AUTHENTICATION_PUBLIC_KEYS=[${host}/${tenantId}/discovery/v2.0/keys]\n`,
    ['jwks-own-missing'],
  ],
  [
    '#33725',
    `${azure}AUTHENTICATION_JWT_PRINCIPAL_CLAIMS=[preferred_username,email,sub]\n`,
    ['claims-order'],
  ],
  ['#33737', `${azure}AUTHORIZER_PRINCIPAL_DOMAIN=open-metadata.org\n`, ['domain-default']],
  ['#19152', `${azure}AUTHORIZER_ENFORCE_PRINCIPAL_DOMAIN=true\n`, ['domain-enforced-without']],
  ['#30285', `${azure}AUTHORIZER_PRINCIPAL_DOMAIN=Example.com\n`, ['domain-capitals']],
  [
    '#20811',
    `${keycloak}AUTHENTICATION_AUTHORITY=https://idp.example.com/realms/one/protocol/openid-connect/auth\nAUTHENTICATION_CALLBACK_URL=http://localhost:8585/callback\nOIDC_SERVER_URL=${serverUrl}\nOIDC_CLIENT_SECRET=${secret}\n`,
    ['authority-is-endpoint', 'callback-localhost', 'client-type-public'],
  ],
  ['helm-charts#462', `${helm}        oidcType: azure\n`, ['helm-oidc-not-enabled']],
  [
    'helm-charts#245',
    `${helm}        enabled: true\n        customParams: {}\n`,
    ['helm-wrong-type'],
  ],
  [
    '#33553',
    'AUTHENTICATION_SESSION_EXPIRY=86400\nOIDC_OM_REFRESH_TOKEN_VALIDITY=86400\n',
    ['setting-too-new', 'env-not-forwarded'],
  ],
];

for (const [issue, text, codes] of threads) {
  test(`${issue} is told ${codes.join(', ')}`, () => {
    const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
    const found = new Set(findings.map(({ code }) => code));
    for (const code of codes) assert.ok(found.has(code), `${code}: ${[...found].join(' ')}`);
  });
}

test('#31786: settings stored in the database', () => {
  const served = JSON.stringify({ provider: 'basic', clientType: 'public' });
  const texts = [azure, served].map((text) => ({ name: '', text }));
  const { findings } = diagnose(texts, { version: '1.12', excerpt: true });
  const [stored] = findings.filter(({ code }) => code === 'stored-settings');
  assert.match(stored?.message ?? '', /remove-security-config --force$/);
});
