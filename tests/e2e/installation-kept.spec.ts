import { expect, test } from 'playwright/test';
import { awake, client, server, tenant } from './support/widget.ts';
import {
  azure,
  codeFlow,
  reference,
  troubleshooting,
  enter,
  article,
  bar,
  file,
  record,
} from './support/installation.ts';

test('On paper the choice holds', async ({ page }) => {
  await enter(page, 'Docker');
  await page.goto(troubleshooting);
  await page.emulateMedia({ media: 'print' });
  const text = await article(page);
  expect(text).toContain('docker exec');
  expect(text).not.toContain('kubectl');
  expect(text).toContain(server);
  await expect(bar(page)).toBeHidden();
});

test('On paper there is everything, with labels, where nothing was chosen', async ({ page }) => {
  await page.goto(`${azure}/docker`);
  await page.emulateMedia({ media: 'print' });
  const text = await article(page);
  expect(text).toContain('AUTHENTICATION_CLIENT_TYPE=confidential');
  expect(text).toContain('AUTHENTICATION_CLIENT_TYPE=public');
  await expect(page.locator('p.variant-label', { hasText: 'Public client' }).first()).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy page as Markdown' })).toBeHidden();
});

test.describe('Where nothing can be stored', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });

  test('pages show their blanks, and what is entered holds as long as the page', async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${azure}/docker`);
    await expect(file(page, 'openmetadata-sso.env')).toContainText('OIDC_TENANT=<tenant-id>');
    await bar(page).click();
    const form = page.getByRole('dialog', { name: 'Your installation' });
    await form.getByLabel('Tenant ID').fill(tenant);
    await form.getByRole('button', { name: 'Done' }).click();
    await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
    await page.reload();
    await expect(file(page, 'openmetadata-sso.env')).toContainText('OIDC_TENANT=<tenant-id>');
    expect(said).toEqual([]);
  });
});

test('What is entered holds where storage is full, whatever other tabs store', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${azure}/docker`);
  await bar(page).click();
  const form = page.getByRole('dialog', { name: 'Your installation' });
  await form.getByLabel('Tenant ID').fill(tenant);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
  await page.evaluate(() => {
    dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: 'dark' }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(form.getByLabel('Tenant ID')).toHaveValue(tenant);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
});

test.describe('What was tampered with does nothing', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const kept = (values: unknown, choices: unknown = {}, v: unknown = 1) =>
    JSON.stringify({ v, answers: {}, values, choices });
  const cases: [name: string, stored: string][] = [
    ['markup as a value', kept({ 'tenant-id': '<img src=x onerror=alert(1)>' })],
    ['a value of a megabyte', kept({ 'tenant-id': 'a'.repeat(1_000_000) })],
    ['another version of the record', kept({ 'tenant-id': tenant }, { target: 'docker' }, 99)],
    [
      'values that are none',
      kept({ 'tenant-id': { toString: 1 }, 'client-id': [], 'server-url': [null] }),
    ],
    [
      'choices that are none',
      kept({}, { target: ['docker'], flow: '"]{}*{display:none}', version: { a: 1 } }),
    ],
    ['a choice that has no text', kept({}, { target: { toString: 1, valueOf: 1 } })],
    ['a choice that is a list of lists', kept({}, { flow: [[['public']]] })],
    ['choices that are a list', kept({}, ['docker'])],
    ['choices that are a text', kept({}, 'docker')],
    ['choices that are missing', kept({}, null)],
    ['values that are a text', kept('docker')],
    ['values that are a list', kept(['x', { toString: 1 }])],
    ['a value that is a list in a list', kept({ 'tenant-id': [[{ toString: 1 }]] })],
    ['a value that is nested deeply', `{"v":1,"answers":{},"values":{"tenant-id":${deep}}}`],
    [
      'a prototype',
      `{"v":1,"values":{"__proto__":["x"]},"choices":{"__proto__":{"target":"docker"}}}`,
    ],
    ['answers that are none', JSON.stringify({ v: 1, answers: { tenant: { toString: 1 } } })],
    ['a list', '[]'],
    ['a text', '"docker"'],
    ['a script as the server', kept({ 'server-url': 'javascript:alert(1)//' })],
    ['no JSON', '{"v":1,'],
    ['a number', '7'],
    ['null', 'null'],
  ];
  for (const [name, stored] of cases) {
    test(name, async ({ page }) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      await page.addInitScript((text) => {
        localStorage.setItem('playground', text);
      }, stored);
      await page.goto(troubleshooting);
      await expect(page.locator('article')).toContainText('<tenant-id>');
      await expect(page.getByText('the settings in use')).not.toHaveAttribute('href');
      // Nothing was chosen, so nothing is folded away.
      await expect(page.locator('article')).toContainText('(OpenMetadata 2.0 and later)', {
        useInnerText: true,
      });
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      // The form that reads the whole record works too, and keeps what is entered.
      await bar(page).click();
      const form = page.getByRole('dialog', { name: 'Your installation' });
      await form.getByLabel('Client ID', { exact: true }).fill(client);
      await form.getByRole('button', { name: 'Done' }).click();
      await expect.poll(() => record(page)).toMatchObject({ answers: { clientId: client } });
      const { answers } = (await record(page)) as { answers: Record<string, unknown> };
      for (const answer of Object.values(answers)) expect(typeof answer).toBe('string');
      expect(said).toEqual([]);
    });
  }

  for (const address of ['#%', '#%E0%A4%A', '#answers=%', '#%00', `#${'%41'.repeat(5000)}%`]) {
    test(`an address that ends in ${address.slice(0, 20)}`, async ({ page }) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      for (const url of [`${azure}/docker`, '/playground', '/doctor', reference]) {
        await page.goto(url + address);
        // What is last among the scripts of a page works.
        await bar(page).click();
        await expect(page.getByRole('dialog', { name: 'Your installation' })).toBeVisible();
      }
      await page.goto(`${azure}/docker`);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(page).toHaveURL(/#/);
      expect(said).toEqual([]);
    });
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every passage is there with its label, and values are readable blanks', async ({
    page,
  }) => {
    await page.goto(troubleshooting);
    for (const label of ['Docker', 'Bare metal', 'Kubernetes']) {
      await expect(page.locator('p.variant-label', { hasText: label }).first()).toBeVisible();
    }
    const text = await article(page);
    for (const part of ['docker exec', 'kubectl', '<server-url>', '(OpenMetadata 2.0 and later)']) {
      expect(text).toContain(part);
    }
    await expect(page.locator('.tab-row').first()).toBeHidden();
    await expect(page.locator('[data-installation]')).toBeHidden();
    await page.goto(`${azure}/docker`);
    const files = page.locator('figure.code', {
      has: page.locator('figcaption', { hasText: 'openmetadata-sso.env' }),
    });
    await expect(files).toHaveCount(2);
    for (const one of await files.all()) await expect(one).toBeVisible();
    await expect(files.first().getByText('custom-oidc').first()).toBeHidden();
  });
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the bar has a row of its own once there is something to say', async ({ page }) => {
    await page.goto(codeFlow);
    await expect(bar(page)).toBeInViewport();
    await enter(page, 'Docker');
    await page.goto(codeFlow);
    await expect(bar(page)).toContainText('Docker');
    const edges = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      });
    const buttons = await edges('[data-theme-toggle]');
    expect(buttons.top).toBe((await edges('.menu-button')).top);
    const own = await edges('[data-installation]');
    expect(own.top).toBeGreaterThanOrEqual(buttons.bottom);
    expect(own.bottom).toBeLessThanOrEqual((await edges('.header')).bottom);
    await bar(page).tap();
    await expect(page.getByRole('dialog', { name: 'Your installation' })).toBeVisible();
  });
});

test('What is typed while the provider’s code is on its way is there after leaving', async ({
  page,
}) => {
  const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.goto(codeFlow);
  await awake(page);
  // From here on nothing more of the code arrives.
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
  await page.getByLabel('Client ID', { exact: true }).fill(secret);
  await page.goto('/licenses.txt');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain(tenant);
  expect(stored).not.toContain(secret);
  letThrough();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(codeFlow);
  await awake(page);
  await expect(page.getByLabel('Tenant ID', { exact: true })).toHaveValue(tenant);
  await expect(page.locator('var[data-v="tenant-id"]').first()).toHaveText(tenant);
});
