import { expect, type Page } from 'playwright/test';
import { client, server, tenant } from './widget.ts';

export const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwx';
export const host = 'https://login.microsoftonline.com';

/** Three traps, each of which can be mended for sure; the rest is right. */
export const broken = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
AUTHENTICATION_AUTHORITY=${host}/${tenant}/v2.0
AUTHENTICATION_CLIENT_ID=${client}
AUTHENTICATION_CALLBACK_URL=${server}/callback
AUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,${host}/${tenant}/discovery/v2.0/keys]
OIDC_TYPE=azure
OIDC_TENANT=${host}/${tenant}
OIDC_CLIENT_ID=${client}
OIDC_CLIENT_SECRET=${secret}
OIDC_SCOPE=openid email profile
OIDC_DISCOVERY_URI=${host}/${tenant}/v2.0/.well-known/openid-configuration
OIDC_CALLBACK=${server}/callback
OIDC_SERVER_URL=${server}
OIDC_PROMPT_TYPE=select_account
AUTHORIZER_ADMIN_PRINCIPALS=[ada]
AUTHORIZER_PRINCIPAL_DOMAIN=contoso.example
`;
export const traps = ['tenant-is-url', 'authority-form', 'scope-no-offline-access'];

export const kept = {
  v: 1,
  answers: {
    ...{ cloud: 'global', flow: 'confidential', target: 'kubernetes', version: '1.13' },
    ...{ tenant, clientId: client, serverUrl: server },
    ...{ admins: 'ada@contoso.example', domains: 'contoso.example' },
  },
};

export const errorPage = `Sorry, but we’re having trouble signing you in.
AADSTS50011: The redirect URI 'http://catalog.contoso.example/callback' specified in the request does not match the redirect URIs configured for the application '${client}'.
Request Id: 7c1d2e3f-1111-4aaa-8bbb-000011112222
Correlation Id: 8c1d2e3f-1111-4aaa-8bbb-000011112222
Timestamp: 2026-07-08T08:08:48Z`;

export const cameBack = (page: Page) => page.getByLabel(/^The address you ended on/);
export const file = (page: Page, name = 'Configuration') => page.getByLabel(name, { exact: true });
export const token = (page: Page) => page.getByLabel('ID token or access token');
export const found = (page: Page, code: string) => page.locator(`[data-code="${code}"]`);
export const checked = (page: Page) => page.locator('.checked-status');

export async function open(page: Page) {
  await page.goto('/doctor');
  await page.locator('.config-doctor').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
}

export async function keepInstallation(page: Page) {
  await page.addInitScript((text) => {
    localStorage.setItem('playground', text);
  }, JSON.stringify(kept));
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token with a real signature, and the key list that it can be checked with. */
export async function signed() {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ iss: `${host}/${tenant}/v2.0`, aud: client, tid: tenant, ver: '2.0' },
    ...{ sub: 'AAAAsubject', name: 'Ada Lovelace', email: 'Ada@contoso.example' },
    ...{ preferred_username: 'ada@contoso.example' },
    ...{ iat: now - 60, nbf: now - 60, exp: now + 3600 },
  };
  const text = `${encoded({ typ: 'JWT', alg: 'RS256', kid: 'key-1' })}.${encoded(claims)}`;
  const bytes = await crypto.subtle.sign(
    algorithm.name,
    pair.privateKey,
    new TextEncoder().encode(text),
  );
  const key = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    token: `${text}.${Buffer.from(bytes).toString('base64url')}`,
    jwks: { keys: [{ ...key, kid: 'key-1', use: 'sig', alg: 'RS256' }] },
  };
}
