import { expect, test, type Page } from 'playwright/test';
import {
  client as azureClient,
  fill,
  guide as azureGuide,
  server,
  tenant,
  testLink,
  output,
} from './support/widget.ts';

const okta = '/deployment/security/okta';
const issuer = 'https://contoso.okta.com';
const client = '0oa7kq2Zr9XbT4mW1h5d';
const ours = 'https://openmetadata.example.com';

async function fillIssuer(page: Page, value: string) {
  const field = page.getByLabel('Okta domain or issuer');
  await field.fill(value);
  await field.blur();
}

test('The Okta domain and a custom server give their own addresses and test link', async ({
  page,
}) => {
  await page.goto(`${okta}/auth-code-flow`);
  await fill(page, { client, server: ours });
  await fillIssuer(page, 'https://contoso-admin.okta.com/admin/dashboard');
  await expect(output(page, 'Authority')).toHaveText(issuer);
  await expect(output(page, 'JWKS URL')).toHaveText(`${issuer}/oauth2/v1/keys`);

  await fillIssuer(page, `${issuer}/oauth2/default`);
  await expect(output(page, 'JWKS URL')).toHaveText(`${issuer}/oauth2/default/v1/keys`);
  const sent = async () => new URL((await testLink(page).getAttribute('href')) ?? '');
  await expect.poll(async () => (await sent()).pathname).toBe('/oauth2/default/v1/authorize');
  const { scope, prompt, redirect_uri, code_challenge_method } = Object.fromEntries(
    (await sent()).searchParams,
  );
  expect({ scope, prompt, redirect_uri, code_challenge_method }).toEqual({
    scope: 'openid email profile offline_access',
    prompt: undefined,
    redirect_uri: `${ours}/callback`,
    code_challenge_method: 'S256',
  });
});

test('What was entered for Okta shows on its pages and on those of no other provider', async ({
  page,
}) => {
  await page.goto(`${okta}/auth-code-flow`);
  await fill(page, { client, server: ours });
  await fillIssuer(page, issuer);
  await expect(output(page, 'Authority')).toHaveText(issuer);
  await page.goto(`${okta}/docker`);
  const file = page.locator('pre', { hasText: 'OIDC_CLIENT_ID' }).first();
  await expect(file).toContainText(client);
  await expect(file).toContainText(`${issuer}/oauth2/v1/keys`);
  await page.goto('/deployment/security/azure/docker');
  const other = page.locator('pre', { hasText: 'OIDC_CLIENT_ID' }).first();
  await expect(other).toContainText(ours);
  await expect(other).not.toContainText(client);
  await expect(other).toContainText('<client-id>');
});

test('What was entered for Azure does not reach Okta’s form, and comes back', async ({ page }) => {
  await page.goto(azureGuide);
  await fill(page, { tenant, client: azureClient, server });
  await expect(testLink(page)).toHaveAttribute('href', new RegExp(azureClient));
  await page.goto(`${okta}/auth-code-flow`);
  await fill(page, {});
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Server URL', { exact: true })).toHaveValue(server);
  await page.goto(azureGuide);
  await fill(page, {});
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue(azureClient);
});

test('A secret of Okta in a field is refused, and kept nowhere', async ({ page }) => {
  const secret = ['k3Jd8sLq2W', 'x7Rt5Yb1Nc4Mv6Hz9Qa0Pw3E', 'u5Ii7O'].join('');
  await page.goto(`${okta}/auth-code-flow`);
  await fill(page, { client: secret, server: ours });
  await expect(page.locator('[data-code="client-id-is-secret"]')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(secret);
  expect(page.url()).not.toContain(secret);
});
