import { expect, test } from 'playwright/test';
import {
  client as azureClient,
  fill,
  guide as azureGuide,
  server,
  tenant,
  testLink,
  output,
} from './support/widget.ts';

const google = '/deployment/security/google';
const client = '402938475610-q7w2e9r4t6y1u3i8o5p0a2s4d6f8g1h3.apps.googleusercontent.com';

const ours = 'https://openmetadata.example.com';

test('Client ID and server URL give a complete test link of Google', async ({ page }) => {
  await page.goto(`${google}/auth-code-flow`);
  await fill(page, { client, server: ours });
  const domain = page.getByLabel('Workspace domain (optional)');
  await domain.fill('@example.com');
  await domain.blur();
  await expect(output(page, 'Authority')).toHaveText('https://accounts.google.com');
  await expect(output(page, 'JWKS URL')).toHaveText('https://www.googleapis.com/oauth2/v3/certs');

  const sent = async () => new URL((await testLink(page).getAttribute('href')) ?? '');
  const link = await sent();
  expect(link.origin + link.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
  const { scope, prompt, access_type, hd, redirect_uri } = Object.fromEntries(link.searchParams);
  expect({ scope, prompt, access_type, hd, redirect_uri }).toEqual({
    scope: 'openid email profile',
    prompt: 'consent',
    access_type: 'offline',
    hd: 'example.com',
    redirect_uri: `${ours}/callback`,
  });
  await page.getByRole('radio', { name: /^Account chooser/ }).check();
  await expect.poll(async () => (await sent()).searchParams.get('prompt')).toBe('select_account');
  await page.getByRole('radio', { name: 'Public' }).check();
  await expect.poll(async () => (await sent()).searchParams.has('access_type')).toBe(false);
});

test('What was entered for Google shows on its pages and on those of no other provider', async ({
  page,
}) => {
  await page.goto(`${google}/auth-code-flow`);
  await fill(page, { client, server: ours });
  await expect(testLink(page)).toHaveAttribute('href', new RegExp(client));
  await page.goto(`${google}/docker`);
  await expect(page.locator('pre', { hasText: 'OIDC_CLIENT_ID' }).first()).toContainText(client);
  await page.goto('/deployment/security/azure/docker');
  const file = page.locator('pre', { hasText: 'OIDC_CLIENT_ID' }).first();
  await expect(file).toContainText(ours);
  await expect(file).not.toContainText(client);
  await expect(file).toContainText('<client-id>');
});

test('What was entered for Azure does not reach Google’s form, and comes back', async ({
  page,
}) => {
  await page.goto(azureGuide);
  await fill(page, { tenant, client: azureClient, server });
  await expect(testLink(page)).toHaveAttribute('href', new RegExp(azureClient));
  await page.goto(`${google}/auth-code-flow`);
  await fill(page, {});
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Server URL', { exact: true })).toHaveValue(server);
  await page.goto(azureGuide);
  await fill(page, {});
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue(azureClient);
});

test('A secret of Google in a field is refused, and kept nowhere', async ({ page }) => {
  const secret = ['GOCS', 'PX-', 'k3Jd_8sLq2Wx7Rt5Yb1Nc4Mv6Hz9'].join('');
  await page.goto(`${google}/auth-code-flow`);
  await fill(page, { client: secret, server: ours });
  await expect(page.locator('[data-code="client-id-is-secret"]')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(secret);
  expect(page.url()).not.toContain(secret);
});
