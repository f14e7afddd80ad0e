import { expect, test } from 'playwright/test';
import { awake, testLink, output, fillByLabel as fill } from './support/widget.ts';

const overview = '/deployment/security/keycloak';
const kc = 'https://login.contoso.example';
const server = 'https://catalog.contoso.example';

const realm = {
  'Keycloak URL': `${kc}/`,
  Realm: 'data',
  'Client ID': 'openmetadata',
  'Server URL': server,
};

test('Address, realm and client give every URL and a test link of the realm', async ({ page }) => {
  await page.goto(overview);
  await fill(page, realm);
  await expect(output(page, 'Authority')).toHaveText(`${kc}/realms/data`);
  await expect(output(page, 'JWKS URL')).toHaveText(
    `${kc}/realms/data/protocol/openid-connect/certs`,
  );
  const href = new URL((await testLink(page).getAttribute('href')) ?? '');
  expect(href.origin + href.pathname).toBe(`${kc}/realms/data/protocol/openid-connect/auth`);
  expect(href.searchParams.get('client_id')).toBe('openmetadata');
  expect(href.searchParams.get('scope')).toBe('openid email profile');
  expect(href.searchParams.has('prompt')).toBe(false);

  await fill(page, { 'Keycloak URL for the server (optional)': 'http://keycloak:8080' });
  await expect(output(page, 'Authority')).toHaveText(`${kc}/realms/data`);
  await expect(output(page, 'Discovery URL')).toHaveText(
    'http://keycloak:8080/realms/data/.well-known/openid-configuration',
  );
});

test('What was entered stands in the files and commands of Keycloak, and on no other page', async ({
  page,
}) => {
  await page.goto(overview);
  await fill(page, realm);
  await expect(output(page, 'Authority')).toHaveText(`${kc}/realms/data`);
  await page.goto(`${overview}/docker`);
  await expect(page.locator('figure.code').first()).toContainText(
    `AUTHENTICATION_AUTHORITY=${kc}/realms/data`,
  );
  await page.goto(`${overview}/auth-code-flow`);
  const create = page.locator('figure.code', { hasText: 'kcadm.sh create clients' });
  await expect(create).toContainText("'clientId=openmetadata'");
  await expect(create).toContainText(`${server}/callback`);
  await expect(page.locator('figure.code', { hasText: '"realm": "data"' })).not.toContainText(
    'secret',
  );
  for (const other of ['/deployment/security/azure/docker', '/deployment/security/custom-oidc']) {
    await page.goto(other);
    await expect(page.getByText(server).first()).toBeVisible();
    await expect(page.getByText(kc)).toHaveCount(0);
  }
});

test('A secret in a field is refused and kept nowhere', async ({ page }) => {
  const secret = ['mlcpoIPtgdtBnE94', 'ZRSKJZv8A6zxFioT'].join('');
  await page.goto(overview);
  await fill(page, { ...realm, 'Client ID': secret });
  await expect(page.getByText('This looks like a client secret')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(secret);
});

test('A discovery document fills the form of any other provider', async ({ page }) => {
  const id = 'https://id.contoso.example';
  await page.goto('/playground');
  await awake(page);
  await page.getByLabel('Identity provider').selectOption('custom-oidc');
  await page.getByText('Fill from something you have').click();
  await page.locator('#playground-import').fill(
    JSON.stringify({
      ...{ issuer: `${id}/app/om/`, authorization_endpoint: `${id}/authorize` },
      ...{ token_endpoint: `${id}/token`, jwks_uri: `${id}/keys` },
    }),
  );
  await page.getByRole('button', { name: 'Fill the fields' }).click();
  await fill(page, { 'Client ID': 'om-1', 'Server URL': server });
  await expect(output(page, 'Authority')).toHaveText(`${id}/app/om/`);
  await expect(output(page, 'Discovery URL')).toHaveText(
    `${id}/app/om/.well-known/openid-configuration`,
  );
  const href = (await testLink(page).getAttribute('href')) ?? '';
  expect(href.startsWith(`${id}/authorize?`)).toBe(true);
});
