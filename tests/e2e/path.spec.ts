import { expect, test, type Page } from 'playwright/test';
import { client, server, tenant } from './support/widget.ts';

const stages = ['Register', 'Secret', 'Files', 'Apply', 'Verify', 'Done'];
const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, 40);

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const stage = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(name) });
const shownFile = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Files' }).locator('figure:visible', { hasText: name });

/** Waits until the form of the open path answers. */
async function awake(page: Page) {
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
}

/** Fills fields by their labels, as a reader does who leaves each. */
async function fill(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(answers)) {
    await field(page, label).fill(value);
    await field(page, label).blur();
  }
}

/** The stages that are open: exactly one, where JavaScript runs. */
const open = (page: Page) =>
  page
    .locator('.stage')
    .evaluateAll((all) =>
      all.filter((one) => one.querySelector('.stage-body')?.checkVisibility()).map(({ id }) => id),
    );

const onward = (page: Page) => page.locator('.onward a:visible');

async function choose(page: Page, provider: string, target: string) {
  await page.goto('/');
  await page.getByRole('radio', { name: provider }).check();
  await page.getByRole('radio', { name: target }).check();
  await page.getByRole('link', { name: 'Start the path' }).click();
  await awake(page);
}

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
    back: 'helm upgrade --install openmetadata open-metadata/openmetadata --values values.yaml',
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
    files: ['openmetadata.yaml'],
    in: ['openmetadata.yaml', 'provider: "google"'],
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
    await fill(page, { 'Client secret (optional)': secret });
    await onward(page).click();

    expect(await open(page)).toEqual(['files']);
    await fill(page, {
      Administrators: 'Ada@contoso.example',
      'E-mail domains': 'contoso.example',
    });
    const [name, line] = walk.in;
    await expect(shownFile(page, name)).toContainText(line);
    await expect(shownFile(page, name)).toContainText('ada');
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

test('Whoever leaves and comes back goes on at the same stage', async ({ page }) => {
  await page.goto('/path/azure/kubernetes');
  await awake(page);
  await onward(page).click();
  await onward(page).click();
  await page.goto('/doctor');
  await page.goto('/path/azure/kubernetes');
  await expect(page).toHaveURL(/#files$/);
  expect(await open(page)).toEqual(['files']);
  await expect(page.getByRole('navigation', { name: 'Stages' })).toContainText('2 of 6 done');
  // Another path has its own progress.
  await page.goto('/path/azure/docker');
  expect(await open(page)).toEqual(['register']);
});

test('Back and Forward walk through the stages', async ({ page }) => {
  await page.goto('/path/google/docker');
  await awake(page);
  await onward(page).click();
  await onward(page).click();
  await page.goBack();
  expect(await open(page)).toEqual(['secret']);
  await page.goForward();
  expect(await open(page)).toEqual(['files']);
  await expect(page.getByRole('link', { name: /Files/ }).first()).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('A path entered in the middle shows that stage, and its blanks by name', async ({ page }) => {
  await page.goto('/path/azure/kubernetes#apply');
  expect(await open(page)).toEqual(['apply']);
  await page.goto('/path/azure/kubernetes#verify');
  // A link that needs a value leads nowhere before it is there.
  const keys = stage(page, 'Verify').locator('a:visible', { hasText: 'its keys' });
  await expect(keys).not.toHaveAttribute('href');
});

test('With the values of another provider, a path shows the general ones only', async ({
  page,
}) => {
  await page.goto('/path/azure/docker');
  await awake(page);
  await fill(page, { 'Server URL': server, 'Tenant ID': tenant, 'Client ID': client });
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground') ?? ''))
    .toContain(client);
  await page.goto('/path/keycloak/docker');
  await awake(page);
  await expect(field(page, 'Server URL')).toHaveValue(server);
  await expect(field(page, 'Client ID')).toHaveValue('');
  await expect(page.locator('body')).not.toContainText(client);
});

test('Where storage is blocked a path works as long as it is open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/path/azure/bare-metal');
  await awake(page);
  await fill(page, { 'Server URL': server, 'Tenant ID': tenant, 'Client ID': client });
  await expect(shownFile(page, 'openmetadata.yaml')).toContainText(tenant);
  await onward(page).click();
  await expect(page.getByRole('navigation', { name: 'Stages' })).toContainText('1 of 6 done');
  expect(errors).toEqual([]);
});

test('The keyboard alone leads along a path', async ({ page }) => {
  await page.goto('/path/google/bare-metal');
  await awake(page);
  await field(page, 'Server URL').focus();
  await page.keyboard.type(server);
  await onward(page).focus();
  await page.keyboard.press('Enter');
  expect(await open(page)).toEqual(['secret']);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toBeVisible();
  expect(await focused.evaluate((element) => element.closest('.stage')?.id)).toBe('secret');
});

test('Release and flow change what the path says', async ({ page }) => {
  await page.goto('/path/azure/kubernetes');
  await awake(page);
  const second = page.locator('.stage figure.code:visible', { hasText: '/auth/callback' });
  await expect(second).toHaveCount(1);
  await page.getByLabel('Release').selectOption('1.13');
  await expect(second).toHaveCount(0);
  await page.getByLabel('Flow').selectOption('public');
  await expect(shownFile(page, 'create-oidc-secret.sh')).toHaveCount(0);
  await page.goto('/path/azure/kubernetes#secret');
  await expect(stage(page, 'Secret')).toContainText('no secret to keep');
});

test('On paper a path is a runbook with all its stages', async ({ page }) => {
  await page.goto('/path/keycloak/kubernetes');
  await awake(page);
  await page.emulateMedia({ media: 'print' });
  expect((await open(page)).length).toBe(stages.length);
  await expect(page.locator('pre:visible', { hasText: 'kcadm.sh config' })).toHaveCount(1);
  await expect(page.locator('.onward').first()).toBeHidden();
  // Also on a sheet that is as wide as three columns.
  const files = page.getByRole('complementary', { name: 'Files' });
  expect(await files.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a path is a list of all stages with named blanks', async ({ page }) => {
    await page.goto('/path/azure/kubernetes');
    for (const name of stages) await expect(stage(page, name)).toBeVisible();
    expect((await open(page)).length).toBe(stages.length);
    const tops = await page
      .locator('.no-script, h1, .stages')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await expect(page.getByRole('textbox')).toHaveCount(0);
    // The first one is in a command that is folded away.
    await expect(page.getByText('<tenant-id>').filter({ visible: true }).first()).toBeVisible();
    const label = page.locator('.variant-label', { hasText: 'OpenMetadata 1.12' });
    await expect(label.first()).toBeVisible();
  });

  test('the first screen lists every path', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('listitem').filter({ hasText: 'Google:' }).getByText('Bare metal').click();
    await expect(page).toHaveURL('/path/google/bare-metal');
  });
});

test('The first screen asks for a flow only where there are two', async ({ page }) => {
  await page.goto('/');
  const flow = page.getByRole('radiogroup', { name: 'Flow' });
  await expect(flow).toBeVisible();
  for (const provider of ['SAML 2.0', 'LDAP', 'Basic sign-in']) {
    await page.getByRole('radio', { name: provider }).check();
    await expect(flow).toBeHidden();
    await page.getByRole('radio', { name: 'Okta' }).check();
    await expect(flow).toBeVisible();
  }
});

for (const width of [1200, 1280, 1440, 1700]) {
  test(`The first screen leaves no column empty, ${String(width)} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const end = (selector: string) =>
      page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom);
    const [questions, shown] = [await end('.go'), await end('.comes-out')];
    expect(Math.abs(questions - shown)).toBeLessThan(40);
  });
}
