import { generateKeyPairSync } from 'node:crypto';
import { expect, test, type Page } from 'playwright/test';
import { rsa, samples } from '../unit/sso/providers/saml/metadata-samples.ts';
import { record } from './support/installation.ts';
import { awake, fillByLabel as fill } from './support/widget.ts';

const server = 'https://catalog.contoso.example';

async function choose(page: Page): Promise<void> {
  await page.goto('/playground');
  await awake(page);
  await page.getByLabel('Identity provider', { exact: true }).selectOption('saml');
  // What is SAML's is loaded now; nobody pastes faster than that.
  await expect(page.getByText('Confidential client')).toHaveCount(0);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByText('Fill from something you have').click();
  await page.locator('#playground-import').fill(text);
  await page.getByRole('button', { name: 'Fill the fields' }).click();
}

test('No identity provider is named as the usual one, and the steps are for all until one is chosen', async ({
  page,
}) => {
  await page.goto('/path/saml/docker');
  const question = page.getByRole('group', { name: 'Which identity provider' });
  await page.getByLabel('Server URL').fill(server);
  await expect(page.locator('#register')).toContainText(`entity ID ${server}/api/v1/saml/metadata`);
  await expect(question).toHaveAccessibleDescription('');
  await expect(question.locator('.usual')).toHaveCount(0);
  await expect(question).not.toContainText('Not usable');
  await question.getByText('Okta').click();
  await expect(page.locator('#register')).toContainText('Create the app integration in Okta');
});

test('What goes into fields of the identity provider can be copied, by the names that they have there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/path/saml/docker');
  const frame = (name: string) =>
    page.locator('#register figure.code').filter({ has: page.getByLabel(name, { exact: true }) });
  await page.getByLabel('Server URL').fill(server);
  const drawn = page.locator('#register figure.code', { hasText: `${server}/api/v1/saml/acs` });
  await expect(drawn).toHaveCount(1);
  await page.getByRole('group', { name: 'Which identity provider' }).getByText('Okta').click();
  await frame('Audience URI (SP Entity ID)').getByRole('button', { name: /^Copy/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${server}/api/v1/saml/metadata`);
});

/** For each target, the file with the settings of SAML, and a line of it. */
const files = [
  [
    'Docker',
    'docker-compose.override.yml',
    'SAML_IDP_ENTITY_ID: "https://login.example.com/realms/data"',
  ],
  ['Bare metal', 'openmetadata-sso.yaml', 'entityId: "https://login.example.com/realms/data"'],
  ['Kubernetes', 'values-sso.yaml', 'entityId: "https://login.example.com/realms/data"'],
] as const;

test('Pasted metadata become the files of all three targets, with steps for who wrote them', async ({
  page,
}) => {
  await choose(page);
  await paste(page, samples.keycloak);
  await expect(page.getByText('taken from the metadata')).toBeVisible();
  await expect(page.getByLabel('Keycloak', { exact: true })).toBeChecked();
  await fill(page, {
    'Server URL': server,
    Administrators: 'ada',
    'E-mail domains': 'contoso.example',
  });
  const file = page.locator('#playground-file');
  for (const [target, name, line] of files) {
    await page.getByLabel(target, { exact: true }).check();
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(file).toContainText(line);
    // On Kubernetes the certificate is in a Secret.
    if (target !== 'Kubernetes') await expect(file).toContainText(rsa.slice(0, 60));
    await expect(file).toContainText(`${server}/api/v1/saml/acs`);
  }
  await expect(page.getByText('Create the client in Keycloak')).toBeVisible();
});

test('A private key is refused where a certificate belongs, and not shown', async ({ page }) => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const inside = pem.split('\n')[1] ?? '';
  expect(inside.length).toBeGreaterThan(40);
  await choose(page);
  await paste(page, pem);
  await expect(page.getByText(/private key/i).first()).toBeVisible();
  await expect(page.locator('#playground-import')).toHaveValue('');
  const everything = await page.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll('textarea, input')]
        .map((one) => (one as HTMLInputElement).value)
        .join() +
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]) +
      location.href,
  );
  expect(everything).not.toContain(inside);
});

test('The path shows the steps of the identity provider that is chosen on it', async ({ page }) => {
  await page.goto('/path/saml/docker#register');
  const stage = page.locator('#register');
  await expect(stage).toContainText('As a service provider of SAML 2.0');
  await page.getByLabel('Server URL', { exact: true }).fill(server);
  await page.getByLabel('Okta', { exact: true }).check();
  await expect(stage).toContainText('Create the app integration in Okta');
  await expect(stage).toContainText(`Audience URI ${server}/api/v1/saml/metadata`);
  await expect(stage).not.toContainText('As a service provider of SAML 2.0');
  await page.getByLabel('Google Workspace', { exact: true }).check();
  await expect(stage).toContainText('Create the app in the Google Admin console');
  await page.getByLabel('AWS IAM Identity Center', { exact: true }).check();
  await expect(stage).toContainText(`Application SAML audience ${server}/api/v1/saml/metadata`);
});

test('The script for ADFS stands in a frame with its name, and its lines break nowhere else', async ({
  page,
}) => {
  await page.goto('/path/saml/docker#register');
  await page.getByLabel('Server URL', { exact: true }).fill(server);
  await page.getByLabel('ADFS', { exact: true }).check();
  const script = page.locator('#register figure.code', { hasText: 'register-openmetadata.ps1' });
  await expect(script.locator('pre')).toContainText(`-Uri '${server}/api/v1/saml/acs'`);
  await expect(script.locator('wbr')).toHaveCount(0);
  await expect(script.locator('.code-tools').getByRole('button', { name: /^Copy/ })).toBeVisible();
  // A line of the script is a line on the page.
  const lines = await script.locator('pre').evaluate((pre: HTMLElement) => {
    const style = getComputedStyle(pre);
    const height =
      pre.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    return [Math.round(height / parseFloat(style.lineHeight)), pre.innerText.split('\n').length];
  });
  expect(lines[0]).toBe(lines[1]);
});

test('Administrators keep their letters on the pages of SAML, whoever asked for them', async ({
  page,
}) => {
  await page.goto('/path/ldap/docker#files');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await page.getByLabel('Administrators', { exact: true }).fill('Jane.Doe@acme.com');
  const env = page.locator('figure.code:has(> figcaption:text-is("openmetadata-sso.env"))').first();
  await expect(env).toContainText('AUTHORIZER_ADMIN_PRINCIPALS=[jane.doe]');
  // The files beside the form are there before the answers are kept.
  await expect.poll(() => record(page)).toMatchObject({ values: { 'admin-exact': ['Jane.Doe'] } });
  await page.goto('/deployment/security/saml/docker');
  await expect(env).toContainText('AUTHORIZER_ADMIN_PRINCIPALS=[Jane.Doe]');
  await page.goto('/path/saml/docker#files');
  await expect(env).toContainText('AUTHORIZER_ADMIN_PRINCIPALS=[Jane.Doe]');
});

test('The path of SAML begins with the metadata, which fill the questions below', async ({
  page,
}) => {
  await page.goto('/path/saml/docker#register');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  const box = page.locator('#playground-import');
  await expect(page.getByText('Paste the metadata', { exact: true })).toBeVisible();
  await box.fill(samples.adfs);
  await page.getByRole('button', { name: 'Fill the fields' }).click();
  const entityId = page.getByLabel('Entity ID of the identity provider');
  await expect(entityId).toHaveValue('http://fs.example.com/adfs/services/trust');
  const above = await box.evaluate(
    (field, other) => Boolean(other && field.compareDocumentPosition(other as Node) & 4),
    await entityId.elementHandle(),
  );
  expect(above).toBe(true);
});
