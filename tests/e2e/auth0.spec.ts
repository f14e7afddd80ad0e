import { expect, test, type Page } from 'playwright/test';
import { fill, testLink, output } from './support/widget.ts';

const auth0 = '/deployment/security/auth0';
const domain = 'contoso.eu.auth0.com';
const client = 'kT4vWx7Yz0AbC2dEf5gHiJkL8mNoPqR3';
const ours = 'https://openmetadata.example.com';

async function fillDomain(page: Page, value: string) {
  const field = page.getByLabel('Auth0 domain');
  await field.fill(value);
  await field.blur();
}

test('The issuer with its slash gives an authority without, and the test link of Auth0', async ({
  page,
}) => {
  await page.goto(`${auth0}/auth-code-flow`);
  await fill(page, { client, server: ours });
  await fillDomain(page, `https://${domain}/`);
  await expect(output(page, 'Authority')).toHaveText(`https://${domain}`);
  await expect(output(page, 'JWKS URL')).toHaveText(`https://${domain}/.well-known/jwks.json`);
  const sent = async () => new URL((await testLink(page).getAttribute('href')) ?? '');
  await expect.poll(async () => (await sent()).pathname).toBe('/authorize');
  const { scope, prompt, redirect_uri } = Object.fromEntries((await sent()).searchParams);
  expect({ scope, prompt, redirect_uri }).toEqual({
    scope: 'openid email profile offline_access',
    prompt: undefined,
    redirect_uri: `${ours}/callback`,
  });
});

test('What was entered for Auth0 shows on its pages and on those of no other provider', async ({
  page,
}) => {
  await page.goto(`${auth0}/auth-code-flow`);
  await fill(page, { client, server: ours });
  await fillDomain(page, domain);
  await expect(output(page, 'Authority')).toHaveText(`https://${domain}`);
  await page.goto(`${auth0}/docker`);
  const file = page.locator('pre', { hasText: 'OIDC_CLIENT_ID' }).first();
  await expect(file).toContainText(client);
  await expect(file).toContainText(`https://${domain}/.well-known/jwks.json`);
  for (const other of ['okta', 'azure']) {
    await page.goto(`/deployment/security/${other}/docker`);
    const theirs = page.locator('pre', { hasText: 'OIDC_CLIENT_ID' }).first();
    await expect(theirs).toContainText(ours);
    await expect(theirs).not.toContainText(client);
  }
});

test('A secret of Auth0 in a field is refused, and kept nowhere', async ({ page }) => {
  const secret = ['k3Jd_8sLq2W', 'x7Rt5Yb1Nc4Mv6Hz9', 'Qa0Pw3Eu5Ii7Og2Ff4Dd6Ss8Aa1Zx3Cv5Bn7'].join(
    '',
  );
  await page.goto(`${auth0}/auth-code-flow`);
  await fill(page, { client: secret, server: ours });
  await expect(page.locator('[data-code="client-id-is-secret"]')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(secret);
  expect(page.url()).not.toContain(secret);
});
