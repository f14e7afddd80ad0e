import { expect, test } from 'playwright/test';
import { holdBack, modules } from './support/hold-back.ts';
import { record } from './support/installation.ts';
import { tenant } from './support/widget.ts';

test('Who chooses and goes on at once finds the choices on the path', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  // What keeps them does not come before the next page.
  await page.route(/keep-choices/, () => undefined);
  await page.getByRole('radio', { name: /^Okta/ }).check();
  await page.getByRole('radio', { name: '1.9', exact: true }).check();
  await page.getByRole('radio', { name: /^Public client/ }).check();
  await page.getByRole('link', { name: 'Start the path' }).click();
  await expect(page.getByLabel('Release', { exact: true })).toHaveValue('1.9');
  await expect(page.getByLabel('Flow', { exact: true })).toHaveValue('public');
  await expect(page.locator('html')).toHaveAttribute('data-flow', 'public');
  await expect
    .poll(() => record(page))
    .toMatchObject({ answers: { provider: 'okta', version: '1.9', flow: 'public' } });
});

test.describe('A provider that is chosen', () => {
  test('cannot be answered for before it is there, and neither can the one that goes', async ({
    page,
  }) => {
    await page.goto('/playground', { waitUntil: 'networkidle' });
    await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
    const release = await holdBack(page);
    const list = page.getByLabel('Identity provider');
    await list.selectOption('okta');
    // Whatever is drawn meanwhile, the list shows what was chosen.
    await page.getByLabel('Server URL', { exact: true }).fill('https://catalog.contoso.example');
    await expect(list).toHaveValue('okta');
    // Inert: no field of the other provider, and no file for it, can be reached.
    const outOfReach = page.locator('[inert]');
    await expect(outOfReach.getByLabel('Client ID', { exact: true })).toBeVisible();
    await expect(outOfReach.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
    release();
    await expect(outOfReach).toHaveCount(0);
    await page.getByLabel('Client ID', { exact: true }).fill('0oa1b2c3d4E5f6G7h8i9');
    await expect(page.getByLabel('Server URL', { exact: true })).toHaveValue(
      'https://catalog.contoso.example',
    );
    await list.selectOption('azure');
    await expect(page.getByLabel('Tenant ID', { exact: true })).toHaveValue(tenant);
  });

  test('and does not arrive leaves the form and the list as they were, and says so', async ({
    page,
  }) => {
    await page.goto('/playground', { waitUntil: 'networkidle' });
    await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
    await expect.poll(() => record(page)).toMatchObject({ answers: { tenant } });
    await page.route(modules, (route) => route.abort());
    const list = page.getByLabel('Identity provider');
    await list.selectOption('okta');
    await expect(page.getByText('The questions of Okta did not arrive.')).toBeVisible();
    await expect(list).toHaveValue('azure');
    await expect(page.getByLabel('Tenant ID', { exact: true })).toHaveValue(tenant);
    await page.unroute(modules);
    await list.selectOption('okta');
    await expect(page.getByLabel('Okta domain or issuer')).toBeVisible();
    await expect(page.getByText('The questions of Okta')).toHaveCount(0);
  });
});

const notice = 'Part of this page did not arrive. Check the connection and reload.';

test.describe('What does not arrive is said:', () => {
  for (const url of ['/', '/deployment/security/okta', '/path/okta/kubernetes', '/doctor'])
    test(`the script of ${url}`, async ({ page }) => {
      await page.route(/\/page\..*\.js/, (route) => route.abort());
      await page.goto(url);
      await expect(page.getByRole('alert').filter({ hasText: notice })).toBeInViewport();
      await expect(page.locator('.notice')).toHaveCount(1);
    });

  for (const [name, press] of [
    ['search', '[data-search]'],
    ['form of the installation', '[data-installation]'],
  ] as const)
    test(`the ${name}, and a press asks for it again`, async ({ page }) => {
      await page.goto('/deployment/security/okta', { waitUntil: 'networkidle' });
      await page.route(modules, (route) => route.abort());
      await page.locator(press).click();
      await expect(page.getByText(notice)).toBeInViewport();
      await page.unroute(modules);
      await page.locator(press).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    });

  for (const [url, name] of [
    ['/path/okta/kubernetes', 'PathView'],
    ['/playground', 'FullView'],
    ['/doctor', 'ConfigDoctor'],
    ['/deployment/security/okta/auth-code-flow', 'AuthorityView'],
  ] as const)
    test(`the form of ${url}`, async ({ page }) => {
      await page.route(new RegExp(`/${name}\\..*\\.js`), (route) => route.abort());
      await page.goto(url);
      await page
        .locator('astro-island, [data-asked]')
        .locator('input, textarea')
        .first()
        .scrollIntoViewIfNeeded();
      await expect(page.getByText(notice)).toBeInViewport();
    });

  test('what judges a text, which then judges it as soon as it comes', async ({ page }) => {
    await page.goto('/path/okta/kubernetes', { waitUntil: 'networkidle' });
    await page.route(modules, (route) => route.abort());
    const field = page.getByLabel('Okta domain or issuer');
    await field.fill('contoso.okta.com/app');
    await field.blur();
    await expect(page.getByText('This was not checked')).toBeVisible();
    await page.unroute(modules);
    await field.press('End');
    await field.pressSequentially('s');
    await expect(page.getByText('This was not checked')).toHaveCount(0);
    await expect(field).toHaveValue('contoso.okta.com/apps');
  });

  test('a part of a form, which can be asked for again', async ({ page }) => {
    await page.goto('/playground', { waitUntil: 'networkidle' });
    await page.route(/DiscoveryCheck/, (route) => route.abort());
    await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
    const part = page.getByRole('alert').filter({ hasText: 'This part of the page' });
    await expect(part).toBeVisible();
    await page.unroute(/DiscoveryCheck/);
    await part.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: /discovery/i }).first()).toBeVisible();
    await expect(part).toHaveCount(0);
  });

  test('what copies', async ({ page }) => {
    await page.goto('/deployment/security/okta', { waitUntil: 'networkidle' });
    await page.route(/copy-text/, (route) => route.abort());
    const button = page.locator('[data-copy-page]');
    await button.click();
    await expect(button).toHaveText('Copy page as Markdown failed');
    await page.unroute(/copy-text/);
    await button.click();
    await expect(button).toHaveText('Copy page as Markdown');
  });
});

test.describe('While something is on its way', () => {
  test('a second press brings one form', async ({ page }) => {
    await page.goto('/deployment/security/okta', { waitUntil: 'networkidle' });
    const release = await holdBack(page);
    const press = page.locator('[data-installation]').first();
    await press.click();
    await press.click();
    release();
    await expect(page.getByRole('dialog', { name: 'Your installation' })).toBeVisible();
    await expect(page.locator('dialog')).toHaveCount(1);
  });

  test('what is typed for the search is asked, and a second press of its key keeps it', async ({
    page,
  }) => {
    await page.goto('/', { waitUntil: 'networkidle' });
    const release = await holdBack(page);
    await page.keyboard.press('/');
    await page.keyboard.type('okta admin');
    release();
    const field = page.getByRole('searchbox');
    await expect(field).toHaveValue('okta admin');
    await field.press('End');
    await page.keyboard.type('s');
    await page.keyboard.press('Control+k');
    await expect(field).toHaveValue('okta admins');
  });

  test('the doctor says that it prepares', async ({ page }) => {
    await page.goto('/doctor', { waitUntil: 'networkidle' });
    const box = page.locator('#anything');
    const release = await holdBack(page, /AnyDoctor/);
    await page.locator('#doctor-any').fill('AADSTS50011');
    await expect(box.getByText('Preparing…')).toBeVisible();
    release();
    await expect(box.getByText('AADSTS50011: the redirect URI').first()).toBeVisible();
    await expect(box.getByText('Preparing…')).toHaveCount(0);
  });
});
