import { expect, test } from 'playwright/test';
import { findings } from './support/axe.ts';
import {
  broken,
  errorPage,
  cameBack,
  file,
  token,
  found,
  open,
  keepInstallation,
  signed,
} from './support/doctor.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Filled, in ${colorScheme} and 320 px wide,`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('the page has no accessibility finding and no sideways scroll', async ({ page }) => {
      const { token: text } = await signed();
      await keepInstallation(page);
      await open(page);
      await cameBack(page).fill(`id_token=${text} ${errorPage} AADSTS70002: no.`);
      await file(page).fill(broken);
      await token(page).fill(text);
      await expect(found(page, 'tenant-is-url')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Also in the text' })).toBeVisible();
      await expect(page.locator('.identity-result')).toBeVisible();
      // What is half below the header counts as small.
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('What was pasted before the scripts arrived counts', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/doctor', { waitUntil: 'commit' });
  await cameBack(page).fill('AADSTS50011');
  await file(page).fill(broken);
  release(undefined);
  await expect(page.getByRole('heading', { name: /^AADSTS50011/ })).toBeVisible();
  await expect(found(page, 'tenant-is-url')).toBeVisible();
});

test('A part that does not arrive is said, and tried again', async ({ page }) => {
  await page.route(/CameBackDoctor/, (route) => route.abort());
  await open(page);
  await cameBack(page).fill('AADSTS50011');
  await expect(page.getByRole('alert')).toContainText('This part of the page did not arrive.');
});

test('What a box in a guide does is loaded when somebody comes near it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/deployment/security/troubleshooting', { waitUntil: 'networkidle' });
  const ofBox = () => loaded.filter((url) => /paste-box|CameBackDoctor/.test(url));
  expect(ofBox()).toEqual([]);
  await cameBack(page).hover();
  await expect.poll(() => ofBox().length).toBe(1);
  await cameBack(page).fill('AADSTS50011');
  await expect.poll(() => ofBox().length).toBeGreaterThan(1);
});

test('A box that does not arrive is said', async ({ page }) => {
  await page.route(/paste-box/, (route) => route.abort());
  await page.goto('/deployment/security/troubleshooting');
  await cameBack(page).fill('AADSTS50011');
  await expect(page.getByRole('alert')).toContainText('Part of this page did not arrive.');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says once what it needs and where to read instead', async ({ page }) => {
    await page.goto('/doctor');
    await expect(page.locator('.no-script')).toHaveCount(1);
    await expect(page.locator('.no-script')).toContainText('needs JavaScript');
    await expect(page.locator('.no-script').getByRole('link')).toHaveText([
      'Errors',
      'settings reference',
    ]);
    await expect(page.locator('textarea:visible')).toHaveCount(0);
    // Nothing is headed that is not there.
    await expect(page.locator('h2:visible')).toHaveText(['Anything at all']);
  });
});
