import { expect, test } from 'playwright/test';
import { testLink, output, fillByLabel as fill } from './support/widget.ts';

const overview = '/deployment/security/amazon-cognito';
const pool = 'eu-west-1_k3Jd8sLq2';
const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${pool}`;
const login = 'https://contoso.auth.eu-west-1.amazoncognito.com';
const server = 'https://catalog.contoso.example';
const client = '7q2w9e4r6t1y3u8i5o0p2a4s6d';

const answers = {
  'User pool ID': `arn:aws:cognito-idp:eu-west-1:123456789012:userpool/${pool}`,
  'Login domain': 'contoso',
  'Client ID': client,
  'Server URL': server,
};

test('Pool, domain and client give every URL and a test link at the login domain', async ({
  page,
}) => {
  await page.goto(overview);
  await fill(page, answers);
  await expect(output(page, 'Authority')).toHaveText(issuer);
  await expect(output(page, 'JWKS URL')).toHaveText(`${issuer}/.well-known/jwks.json`);
  const href = new URL((await testLink(page).getAttribute('href')) ?? '');
  expect(href.origin + href.pathname).toBe(`${login}/oauth2/authorize`);
  expect(href.searchParams.get('client_id')).toBe(client);
  expect(href.searchParams.get('scope')).toBe('openid email profile');
  expect(href.searchParams.has('prompt')).toBe(false);

  await fill(page, { 'Login domain': 'contoso.auth.us-east-1.amazoncognito.com' });
  await expect(page.getByText('in another region than the user pool')).toBeVisible();
});

test('What was entered stands in the files of Cognito, and on no page of another provider', async ({
  page,
}) => {
  await page.goto(overview);
  await fill(page, answers);
  await expect(output(page, 'Authority')).toHaveText(issuer);
  await page.goto(`${overview}/docker`);
  await expect(page.locator('figure.code').first()).toContainText(
    `AUTHENTICATION_AUTHORITY=${issuer}`,
  );
  for (const other of ['/deployment/security/azure/docker', '/deployment/security/google/docker']) {
    await page.goto(other);
    await expect(page.getByText(server).first()).toBeVisible();
    await expect(page.getByText(client)).toHaveCount(0);
    await expect(page.getByText(pool)).toHaveCount(0);
  }
});

test('A secret in a field is refused and kept nowhere', async ({ page }) => {
  const secret = ['1a2b3c4d5e6f7g8h9i0j', '1k2l3m4n5o6p7q8r9s0t', '1u2v3w4x5y6'].join('');
  await page.goto(overview);
  await fill(page, { ...answers, 'Client ID': secret });
  await expect(page.getByText('This looks like a client secret')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(secret);
});

test('OneLogin makes every URL from the subdomain, and keeps it to its own pages', async ({
  page,
}) => {
  await page.goto('/deployment/security/one-login');
  const id = '1a2b3c4d-0000-4e5f-8a9b-1c2d3e4f5a6b';
  await fill(page, {
    Subdomain: 'https://contoso.onelogin.com/portal',
    'Client ID': id,
    'Server URL': server,
  });
  await expect(output(page, 'Authority')).toHaveText('https://contoso.onelogin.com/oidc/2');
  const href = new URL((await testLink(page).getAttribute('href')) ?? '');
  expect(href.origin + href.pathname).toBe('https://contoso.onelogin.com/oidc/2/auth');
  expect(href.searchParams.has('prompt')).toBe(false);
  await page.goto('/deployment/security/one-login/docker');
  await expect(page.locator('figure.code').first()).toContainText('contoso.onelogin.com/oidc/2');
  await page.goto('/deployment/security/keycloak/docker');
  await expect(page.getByText(server).first()).toBeVisible();
  await expect(page.getByText(id)).toHaveCount(0);
});
