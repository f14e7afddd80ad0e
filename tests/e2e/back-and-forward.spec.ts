import { expect, test, type Page } from 'playwright/test';
import config from './playwright.config.ts';
import { awake, server, tenant } from './support/widget.ts';

const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwx';
const docker = '/deployment/security/azure/docker';

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Everything a reader can have typed: accepted, refused, and secret, also in a file. */
async function enterAll(page: Page) {
  await page.goto('/playground');
  await awake(page);
  await field(page, 'Kubernetes').check();
  await field(page, 'Tenant ID').fill(tenant);
  await field(page, 'Client ID').fill('not an ID');
  await field(page, 'Server URL').fill(server);
  await field(page, 'Client secret (optional)').fill(secret);
  await page.getByLabel('Write it into the files below').check();
  await page.getByRole('tab', { name: 'create-oidc-secret.sh' }).click();
}

/** Where the secret is, of all that a page, its history and its storage hold. */
const holdsSecret = (page: Page) =>
  page.evaluate(
    (text) =>
      [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('input, textarea')].map(
          (one) => (one as HTMLInputElement).value,
        ),
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      ].some((held) => held.includes(text)),
    secret,
  );

/** Goes through the history as the reader's buttons do; a page that was put aside loads nothing. */
async function travel(page: Page, way: 'back' | 'forward', url: string) {
  await page.evaluate((to) => {
    setTimeout(() => {
      history[to]();
    });
  }, way);
  await page.waitForFunction((path) => location.pathname === path, url);
}

/** A browser puts a page aside whole and brings it back as it was, or loads it anew. */
for (const whole of [true, false]) {
  const tab = test.extend({
    page: async ({ playwright, baseURL }, use) => {
      const browser = await playwright.chromium.launch({
        ...config.use?.launchOptions,
        ...(whole && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
      });
      await use(await browser.newPage({ ...(baseURL && { baseURL }) }));
      await browser.close();
    },
  });

  tab.describe(whole ? 'Back to a page that was put aside' : 'Back to a page loaded anew', () => {
    tab('brings everything but the secret', async ({ page }) => {
      await enterAll(page);
      await page.evaluate(() => {
        (window as unknown as { aside?: true }).aside = true;
      });
      await page.goto(docker);
      await travel(page, 'back', '/playground');
      await awake(page);
      expect(await page.evaluate(() => 'aside' in window)).toBe(whole);
      await expect(field(page, 'Client secret (optional)')).toHaveValue('');
      expect(await holdsSecret(page)).toBe(false);
      await expect(field(page, 'Kubernetes')).toBeChecked();
      await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
      await expect(field(page, 'Server URL')).toHaveValue(server);
      // What was refused is in no storage, and so comes back with the page or not at all.
      await expect(field(page, 'Client ID')).toHaveValue(whole ? 'not an ID' : '');
    });

    tab('shows what was changed meanwhile', async ({ page }) => {
      await enterAll(page);
      await page.goto(docker);
      const other = 'https://data.contoso.example';
      await page.getByRole('button', { name: /^Your installation/ }).click();
      await page.getByLabel('Server URL', { exact: true }).fill(other);
      await page.getByRole('button', { name: 'Done' }).click();
      await travel(page, 'back', '/playground');
      await awake(page);
      await expect(field(page, 'Server URL')).toHaveValue(other);
      await expect(field(page, 'Client ID')).toHaveValue(whole ? 'not an ID' : '');
      await travel(page, 'forward', docker);
      await expect(page.locator('article')).toContainText(`${other}/callback`);
    });
  });
}

test('Back brings what stood in the fields also where the browser empties them', async ({
  page,
}) => {
  await enterAll(page);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
  await expect(field(page, 'Client secret (optional)')).toHaveValue('');
  // As Safari does with whatever has autocomplete="off", in a task of its own.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const form of document.forms) form.reset();
  });
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Client ID')).toHaveValue('not an ID');
  await expect(field(page, 'Kubernetes')).toBeChecked();
  expect(await holdsSecret(page)).toBe(false);
});

test('A secret that was cleared comes back with Undo, and with nothing later', async ({ page }) => {
  await enterAll(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await undo.click();
  await expect(field(page, 'Client secret (optional)')).toHaveValue(secret);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.evaluate(() => {
    // As a browser tells a page that it is left, or put aside.
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
  await undo.click();
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  expect(await holdsSecret(page)).toBe(false);
});

test('A second tab of the page has the answers and not the secret', async ({ page, context }) => {
  await enterAll(page);
  const opened = context.waitForEvent('page');
  // With an opener, so that it begins with a copy of the session, as a duplicate does.
  await page.evaluate(() => {
    window.open(location.href);
  });
  const second = await opened;
  await awake(second);
  await expect(field(second, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(second, 'Client secret (optional)')).toHaveValue('');
  expect(await holdsSecret(second)).toBe(false);
});
