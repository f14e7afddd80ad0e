import { expect, test, type Page } from 'playwright/test';
import { awake, fillByLabel as fill } from './support/widget.ts';

async function choose(page: Page, provider: string): Promise<void> {
  await page.goto('/playground');
  await awake(page);
  await page.getByLabel('Identity provider').selectOption(provider);
}

const password = ['correct', 'horse', '0123', '#'].join('-');
const server = 'https://catalog.contoso.example';
const group = 'CN=Data Admins,OU=Groups,DC=contoso,DC=example';

test('A reader goes from a directory to its files, without a word of OpenID Connect', async ({
  page,
}) => {
  await choose(page, 'ldap');
  await expect(page.getByRole('heading', { name: 'Your directory' })).toBeVisible();
  await expect(page.getByText('Confidential client')).toHaveCount(0);
  await expect(page.getByText('Test the registration')).toHaveCount(0);
  await expect(page.getByText('What the test sign-in proves')).toBeHidden();

  await fill(page, {
    'Server URL': server,
    'Directory server': 'ldaps://DC1.contoso.example:636/',
    'Lookup account': 'CN=svc\\, om,OU=Service,DC=contoso,DC=example',
    'Base DN of people': 'OU=People, DC=contoso, DC=example',
    Administrators: 'ada',
    'E-mail domains': 'contoso.example',
  });
  await expect(page.locator('.outputs')).toContainText('ldaps://dc1.contoso.example:636');
  await page.getByRole('tab', { name: 'docker-compose.override.yml' }).click();
  const file = page.locator('#playground-file');
  await expect(file).toContainText('AUTHENTICATION_LDAP_HOST: "dc1.contoso.example"');
  await expect(file).toContainText('OU=People,DC=contoso,DC=example');
  await expect(page.getByText('Look a user up, as the server will').first()).toBeVisible();
});

test('Roles by group are a table, and rows of a spreadsheet can be pasted into it', async ({
  page,
}) => {
  await choose(page, 'ldap');
  await page.getByLabel('Given by groups of the directory').check();
  const first = page.getByLabel('DN of the group, row 1');
  await first.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, `${group}\tadmin\nCN=Stewards,OU=Groups,DC=contoso,DC=example\tDataSteward`);
  await expect(page.getByLabel('Roles, row 2')).toHaveValue('DataSteward');
  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.getByLabel('DN of the group, row 3').fill('stewards');
  await page.getByLabel('Roles, row 3').fill('DataConsumer');
  await page.getByLabel('Roles, row 3').blur();
  await expect(page.getByText('Row 3 has no DN of a group.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove row 3' }).click();
  await expect(page.locator('.outputs')).toContainText(`{"${group}":["Admin"],`);
  await expect(
    page.getByText('stops being administrator at the next sign-in').first(),
  ).toBeVisible();
});

test('The password of the lookup account is in the files when asked for, and nowhere else', async ({
  page,
}) => {
  await choose(page, 'ldap');
  await fill(page, { 'Server URL': server, 'Directory server': 'dc1.contoso.example' });
  await page.getByLabel('Password of the lookup account').fill(password);
  const file = page.locator('#playground-file');
  await expect(file).not.toContainText('horse');
  await page.getByLabel('Write it into the files below').check();
  await expect(file).toContainText(password);
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + location.href);
  expect(kept).not.toContain('horse');
  await page.goto('/deployment/security/ldap/docker');
  await expect(page.locator('figure.code').nth(1)).toContainText('dc1.contoso.example');
  await page.goBack();
  await expect(page.getByLabel('Password of the lookup account')).toHaveValue('');
});

test('Basic sign-in says who the first administrator is, and has no secret and no test link', async ({
  page,
}) => {
  await choose(page, 'basic');
  await expect(page.locator('.outputs')).toContainText(
    'Needs the administrators and e-mail domains',
  );
  await fill(page, {
    'Server URL': server,
    Administrators: 'Ada@contoso.example',
    'E-mail domains': 'contoso.example',
  });
  await expect(page.locator('.outputs code')).toHaveText('ada@contoso.example');
  await expect(page.getByText('Complete. The files are ready.')).toBeVisible();
  await expect(page.locator('#playground-file')).toContainText('AUTHENTICATION_PROVIDER=basic');
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  await expect(page.getByText('the password admin until they change it').first()).toBeVisible();
});

test('The pages of a directory show the port, the certificate and the account that were entered', async ({
  page,
}) => {
  await choose(page, 'ldap');
  await fill(page, {
    'Server URL': server,
    'Directory server': 'dc1.contoso.example',
    'Lookup account': 'svc-om@contoso.example',
    Port: '3269',
  });
  await page.getByLabel('LDAPS, a trust store of your own').check();
  await fill(page, { 'Trust store': '/opt/openmetadata/conf/store.jks' });
  const values = page.locator('figure.code:has(> figcaption:text-is("values-sso.yaml")) pre');
  const lines = async () => (await values.innerText()).split('\n').map((line) => line.trim());
  await expect.poll(() => page.evaluate(() => localStorage['playground'])).toContain('store.jks');
  await page.goto('/deployment/security/ldap/kubernetes');
  expect(await lines()).toEqual(
    expect.arrayContaining([
      'port: 3269',
      'truststoreConfigType: "CustomTrustStore"',
      'trustStoreFileFormat: "JKS"',
      'dnAdminPrincipal: "svc-om@contoso.example"',
      'subPath: store.jks',
    ]),
  );
  expect(await lines()).not.toContain('truststoreConfigType: "JVMDefault"');

  await page.goto('/playground');
  await awake(page);
  await page.getByLabel('Without TLS').check();
  await fill(page, { Port: '' });
  await expect.poll(() => page.evaluate(() => localStorage['playground'])).toContain('"plain"');
  await page.goto('/deployment/security/ldap/kubernetes');
  expect(await lines()).toEqual(expect.arrayContaining(['port: 389', 'sslEnabled: false']));
  expect((await lines()).join()).not.toContain('trust');
});
