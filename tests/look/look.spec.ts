import { expect, test, type Page } from 'playwright/test';
import { screens } from './screens.ts';

const steps: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async search(page) {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('AADSTS50011');
    await expect(page.locator('.hit-title').first()).toBeVisible();
  },
  async doctor(page) {
    await page.locator('.config-doctor').scrollIntoViewIfNeeded();
    await page.getByLabel('Configuration', { exact: true }).fill('OIDC_TENNANT=x\n');
    await expect(
      page.locator('.config-doctor').getByRole('link', { name: 'Read why' }).first(),
    ).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, url, width = 1024, steps: what } of screens) {
    test.describe(`${name} in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, viewport: { width, height: 560 } });

      test('looks as it did', async ({ page }) => {
        await page.goto(url);
        await page.evaluate(() => document.fonts.ready);
        // What comes to life by itself has done so.
        await expect(page.locator('astro-island[client="load"][ssr]')).toHaveCount(0);
        if (what) await steps[what]?.(page);
        // Letters are drawn as in the ruler (scripts/look.ts), so any other colour counts, but for a few dots.
        await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, {
          threshold: 0.01,
          maxDiffPixels: 60,
          stylePath: 'tests/look/still.css',
        });
      });
    });
  }
}
