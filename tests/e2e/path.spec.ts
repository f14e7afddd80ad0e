import { expect, test } from 'playwright/test';
import { client, server, tenant } from './support/widget.ts';
import { stages, field, stage, shownFile, awake, fill, open, onward } from './support/path.ts';

test('Whoever leaves and comes back goes on at the same stage', async ({ page }) => {
  await page.goto('/path/azure/kubernetes');
  await awake(page);
  await onward(page).click();
  await onward(page).click();
  await page.goto('/doctor');
  await page.goto('/path/azure/kubernetes');
  await expect(page).toHaveURL(/#files$/);
  expect(await open(page)).toEqual(['files']);
  await expect(page.getByRole('navigation', { name: 'Stages' })).toContainText(
    '1 of 6 done, 1 skipped',
  );
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
  await expect(shownFile(page, 'openmetadata-sso.yaml')).toContainText(tenant);
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

test('Whoever goes past a stage without its answers reads that it was skipped, and what is missing', async ({
  page,
}) => {
  await page.goto('/path/okta/docker');
  await awake(page);
  const rail = page.getByRole('navigation', { name: 'Stages' });
  for (const name of stages) {
    await expect(stage(page, name).getByRole('heading', { level: 2 })).toBeVisible();
    await onward(page).click();
  }
  await expect(rail).toContainText('4 of 6 done, 2 skipped');
  await expect(rail.getByRole('link', { name: 'Register skipped' })).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Secret done' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Register skipped' })).toBeVisible();

  await rail.getByRole('link', { name: 'Files' }).click();
  await fill(page, { Administrators: 'ada@acme.example', 'E-mail domains': 'acme.example' });
  const files = stage(page, 'Files');
  await expect(files.getByRole('status').first()).toHaveText(
    'Still needed: Okta domain or issuer, client ID, and server URL.',
  );
  await expect(page.getByText('the right form')).toHaveCount(0);
  await files.getByRole('link', { name: 'client ID' }).click();
  await expect(field(page, 'Client ID')).toBeFocused();
  expect(await open(page)).toEqual(['register']);

  await fill(page, {
    'Server URL': server,
    'Okta domain or issuer': 'https://acme.okta.com/oauth2/default',
    'Client ID': '0oa1bcde2FGHIJ3kl4x7',
  });
  await expect(rail).toContainText('6 of 6 done');
  await expect(rail).not.toContainText('skipped');
  // The same after a return: nothing that is kept counts as missing.
  await page.goto('/path/okta/docker');
  await awake(page);
  await expect(field(page, 'Client ID')).toHaveValue('0oa1bcde2FGHIJ3kl4x7');
  await expect(rail).toContainText('6 of 6 done');
});

test('The focus goes on to the title of what comes next', async ({ page }) => {
  await page.goto('/path/keycloak/docker');
  await awake(page);
  for (const next of stages.slice(1)) {
    await onward(page).click();
    await expect(stage(page, next).getByRole('heading', { level: 2 }).locator('a')).toBeFocused();
  }
  await onward(page).click();
  await expect(page.getByRole('heading', { name: 'Next', exact: true })).toBeFocused();
  expect(await open(page)).toEqual(['done']);
});

test('Release and flow change what the path says', async ({ page }) => {
  await page.goto('/path/azure/kubernetes');
  await awake(page);
  const second = page.locator('.stage figure.code:visible', { hasText: '/auth/callback' });
  await expect(second).toHaveCount(1);
  await page.getByLabel('Release', { exact: true }).selectOption('1.13');
  await expect(second).toHaveCount(0);
  await page.getByLabel('Flow', { exact: true }).selectOption('public');
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

test('The first screen says where a path goes on that was begun, and shows a chosen provider as chosen', async ({
  page,
}) => {
  await page.goto('/');
  const go = page.locator('[data-go]');
  await expect(go).toHaveText('Start the path →');
  const look = (name: string) =>
    page
      .getByRole('radio', { name })
      .evaluate((input) => getComputedStyle(input.parentElement as HTMLElement).backgroundColor);
  const proposed = await look('Entra ID');
  await page.getByRole('radio', { name: 'Keycloak' }).check();
  await page.getByRole('radio', { name: 'Bare metal' }).check();
  await expect.poll(() => look('Bare metal')).not.toBe(proposed);
  expect(await look('Keycloak')).toBe(await look('Bare metal'));
  await go.click();
  await awake(page);
  await onward(page).click();
  await onward(page).click();
  await page.goto('/');
  await expect(go).toHaveText('Continue: 3 Files →');
  await expect.poll(() => look('Bare metal')).not.toBe(proposed);
  expect(await look('Keycloak')).toBe(await look('Bare metal'));
  await page.getByRole('radio', { name: 'Okta' }).check();
  await expect(go).toHaveText('Start the path →');
  await page.getByRole('radio', { name: 'Keycloak' }).check();
  await go.click();
  await expect(page).toHaveURL(/keycloak\/bare-metal#files$/);
});

test('A stage without a secret leads on, and says so where an answer brings one', async ({
  page,
}) => {
  const onwards = stage(page, 'Secret').locator('.onward a');
  await page.goto('/path/saml/kubernetes#secret');
  await expect(onwards).toHaveText('Go on →');
  await awake(page);
  await page.evaluate(() => {
    location.hash = 'register';
  });
  await page.getByText('More settings, which most leave as they are').click();
  await field(page, 'Signed requests').check();
  await page.evaluate(() => {
    location.hash = 'secret';
  });
  await expect(onwards).toHaveText('I have the secret →');
  await expect(stage(page, 'Secret')).toContainText('the script in Apply asks for it');
  await expect(stage(page, 'Secret')).not.toContainText('no secret to keep');
  await expect(page.locator('#secret input')).toHaveCount(0);
  await page.goto('/path/keycloak/docker#secret');
  await expect(onwards).toHaveText('I have the secret →');
});

test('Another flow has its own progress, and a switch back finds what was done', async ({
  page,
}) => {
  const count = page.getByRole('navigation', { name: 'Stages' }).getByRole('status');
  const flow = page.getByLabel('Flow', { exact: true });
  await page.goto('/path/azure/kubernetes#register');
  await awake(page);
  await flow.selectOption('public');
  await page.goto('/path/azure/kubernetes#secret');
  await awake(page);
  await onward(page).click();
  await expect(count).toHaveText('1 of 6 done');
  await flow.selectOption('confidential');
  await expect(count).toHaveText('0 of 6 done');
  await page.goto('/');
  await page.getByRole('radio', { name: 'Entra ID' }).check();
  await page.getByRole('radio', { name: 'Kubernetes' }).check();
  const go = page.locator('[data-go]');
  await expect(go).toHaveText('Start the path →');
  await page.getByRole('radio', { name: 'Public client' }).check();
  await expect(go).toHaveText('Continue: 1 Register →');
  await go.click();
  await awake(page);
  await expect(flow).toHaveValue('public');
  await expect(count).toHaveText('1 of 6 done');
  // Who has one flow alone is not asked, whatever was chosen elsewhere.
  await page.goto('/path/ldap/kubernetes#secret');
  await awake(page);
  await onward(page).click();
  expect(await page.evaluate(() => Object.keys(JSON.parse(localStorage['path'] ?? '{}')))).toEqual([
    'azure/kubernetes/public',
    'ldap/kubernetes',
  ]);
});

test('The ring around the title of a stage has room on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/path/azure/docker');
  const title = stage(page, 'Register').locator('h2 a');
  await title.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(title).toBeFocused();
  const room = await title.evaluate((link) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(link);
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const { left, right } = link.getBoundingClientRect();
    return Math.min(left - reach, innerWidth - right - reach);
  });
  expect(room).toBeGreaterThanOrEqual(0);
});
