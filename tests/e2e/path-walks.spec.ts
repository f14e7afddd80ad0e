import { expect, test } from 'playwright/test';
import { client, server, tenant } from './support/widget.ts';
import {
  secret,
  field,
  stage,
  shownFile,
  awake,
  fill,
  open,
  onward,
  choose,
} from './support/path.ts';

const walks = [
  {
    provider: 'Entra ID',
    target: 'Kubernetes',
    answers: { 'Server URL': server, 'Tenant ID': tenant, 'Client ID': client },
    place: 'https://entra.microsoft.com/#view/',
    uris: [`${server}/callback`, `${server}/auth/callback`],
    files: ['create-oidc-secret.sh', 'values-sso.yaml'],
    in: ['values-sso.yaml', `tenant: "${tenant}"`],
    apply: 'helm upgrade --install',
    back: "helm upgrade --install openmetadata open-metadata/openmetadata --version '~<running-release>' --values values.yaml",
  },
  {
    provider: 'Google',
    target: 'Bare metal',
    answers: {
      'Server URL': server,
      'Client ID': '123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com',
    },
    place: 'https://console.cloud.google.com/auth/clients',
    uris: [`${server}/callback`, `${server}/auth/callback`],
    files: ['openmetadata-sso.yaml'],
    in: ['openmetadata-sso.yaml', 'provider: "google"'],
    apply: './bin/openmetadata.sh start',
    back: 'openmetadata.yaml.before-sso',
  },
  {
    provider: 'Keycloak',
    target: 'Docker',
    answers: {
      'Server URL': server,
      'Keycloak URL': 'https://login.contoso.example',
      Realm: 'data',
      'Client ID': 'openmetadata',
    },
    place: 'https://login.contoso.example/admin/master/console/#/data/clients',
    uris: [`${server}/callback`, `${server}/auth/callback`],
    files: ['openmetadata-sso.env', 'docker-compose.override.yml'],
    in: [
      'openmetadata-sso.env',
      'AUTHENTICATION_AUTHORITY=https://login.contoso.example/realms/data',
    ],
    apply: 'up -d',
    back: 'docker compose -f docker-compose.yml up -d',
  },
] as const;

for (const walk of walks) {
  test(`From the first screen to signed in: ${walk.provider} on ${walk.target}`, async ({
    page,
  }) => {
    await choose(page, walk.provider, walk.target);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(`^${walk.provider} on ${walk.target}$`, 'i'),
    );
    expect(await open(page)).toEqual(['register']);
    await fill(page, walk.answers);
    const register = stage(page, 'Register');
    const place = register.getByText('Where:').locator('..').locator('a:visible');
    await expect(place).toHaveAttribute('href', new RegExp(RegExp.escape(walk.place)));
    for (const uri of walk.uris) {
      await expect(register.locator('figure:visible', { hasText: uri }).first()).toBeVisible();
    }
    await expect(register.getByText('All of this has the right form.')).toBeVisible();
    // The reader's own address stands in the drawing too.
    await expect(register.locator('svg:visible').first()).toContainText(server);
    await onward(page).click();

    expect(await open(page)).toEqual(['secret']);
    const asked = page.getByLabel('Client secret (optional)');
    if (walk.target === 'Kubernetes') {
      // No file takes it there.
      await expect(stage(page, 'Secret')).toContainText('the script in Apply asks for it');
      await expect(asked).toHaveCount(0);
    } else await asked.fill(secret);
    await onward(page).click();

    expect(await open(page)).toEqual(['files']);
    await fill(page, {
      Administrators: 'Ada@contoso.example',
      'E-mail domains': 'contoso.example',
    });
    const [name, line] = walk.in;
    await expect(shownFile(page, name)).toContainText(line);
    await expect(shownFile(page, name)).toContainText('ada');
    await expect(stage(page, 'Files')).toContainText('No answer is missing');
    for (const file of walk.files) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save ${file}` }).click();
      expect((await download).suggestedFilename()).toBe(file);
    }
    await onward(page).click();

    await expect(stage(page, 'Apply')).toContainText(walk.apply);
    await onward(page).click();
    await expect(
      stage(page, 'Verify').getByRole('link', { name: /sign-in settings/ }),
    ).toHaveAttribute('href', `${server}/api/v1/system/config/auth`);
    await onward(page).click();

    const done = stage(page, 'Done');
    await expect(done.locator('svg')).toContainText('ada');
    await expect(done).toContainText(walk.back);
    await onward(page).click();
    await expect(page.getByRole('navigation', { name: 'Stages' })).toContainText('6 of 6 done');
    // The secret is nowhere but in its field.
    expect(await page.content()).not.toContain(secret);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(secret);
  });
}

test('The saved file has the secret only where it was asked for', async ({ page }) => {
  await page.goto('/path/keycloak/docker#secret');
  await awake(page);
  await fill(page, { 'Client secret (optional)': "it's-a-secret" });
  const saved = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save openmetadata-sso.env' }).click();
    const stream = await (await download).createReadStream();
    return (await stream.toArray()).join('');
  };
  await page.getByRole('link', { name: 'I have the secret' }).click();
  expect(await saved()).toContain('<client-secret-value>');
  await expect(page.locator('.save-files [role=status]')).toContainText('Still to fill in it');
  await page.goBack();
  await page.getByLabel('Write it into the files below').check();
  await page.getByRole('link', { name: 'I have the secret' }).click();
  const text = await saved();
  expect(text).toContain('s-a-secret');
  expect(text).not.toContain('<client-secret-value>');
});

test('A whole Overview page, pasted into one field, fills both IDs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/path/azure/docker');
  await awake(page);
  const overview = `Display name\nOpenMetadata\nApplication (client) ID\n${client}\nObject ID\n33333333-bbbb-4d4d-9e9e-444444444444\nDirectory (tenant) ID\n${tenant}\n`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), overview);
  await field(page, 'Client ID').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Client ID')).toHaveValue(client);
});

test('A key for SAML has its own steps on each stage, and is printed by none', async ({ page }) => {
  const signed = async (target: string) => {
    await page.goto(`/path/saml/${target}#register`);
    await awake(page);
    await page.getByText('More settings, which most leave as they are').click();
    await field(page, 'Signed requests').check();
    await expect(stage(page, 'Register')).toContainText('openssl req -x509');
  };
  await signed('docker');
  await page.goto('/path/saml/docker#apply');
  const lines = stage(page, 'Apply').locator('pre');
  await expect(lines.filter({ hasText: 'grep -v' })).toContainText(
    "grep -v -E 'SECRET|SAML_SP_PRIVATE_KEY'",
  );
  await expect(lines.first()).toHaveText('chmod 600 openmetadata-sso.env');
  // What asks for a secret takes what is pasted behind it.
  await page.goto('/path/saml/kubernetes#apply');
  await expect(lines.first()).toHaveText('bash create-saml-secret.sh');
  await expect(lines.filter({ hasText: 'helm' }).first()).not.toContainText('bash');
});

test('A trust store of one’s own is made on the path, and its password is asked for and not printed', async ({
  page,
}) => {
  await page.goto('/path/ldap/docker#register');
  await awake(page);
  await field(page, 'LDAPS, a trust store of your own').check();
  await fill(page, { 'Trust store': '/opt/openmetadata/conf/store.jks' });
  await expect(stage(page, 'Register')).toContainText('-keystore store.jks -storetype JKS');
  await page.goto('/path/ldap/docker#apply');
  await expect(stage(page, 'Apply')).toContainText('|AUTHENTICATION_LDAP_KEYSTORE_PASSWORD');
  await page.goto('/path/ldap/kubernetes#secret');
  await expect(stage(page, 'Secret')).toContainText('the script in Apply asks for them');
  await page.goto('/path/ldap/kubernetes#apply');
  await expect(stage(page, 'Apply')).toContainText('asks for each secret by its name');
});

test('A directory without TLS is looked into without TLS', async ({ page }) => {
  await page.goto('/path/ldap/docker#register');
  await awake(page);
  await field(page, 'Without TLS').check();
  await fill(page, { 'Directory server': 'dc1.contoso.example' });
  await page.goto('/path/ldap/docker#secret');
  await expect(stage(page, 'Secret')).toContainText(
    "ldapsearch -x -H 'ldap://dc1.contoso.example:389'",
  );
});
