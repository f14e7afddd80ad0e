import { expect, test } from 'playwright/test';

test.describe('Tabs under labels of an author’s own', () => {
  const set = '.tab-set:has(button:text-is("pnpm"))';

  test('show one passage, and the one that is chosen by mouse or arrow', async ({ page }) => {
    await page.goto('/contributing/tags#tag-tabs');
    const box = page.locator(set);
    await expect(box.getByText('Run npm ci.')).toBeVisible();
    await expect(box.getByText('Run pnpm install.')).toBeHidden();
    await box.getByRole('tab', { name: 'pnpm' }).click();
    await expect(box.getByText('Run pnpm install.')).toBeVisible();
    await expect(box.getByText('Run npm ci.')).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(box.getByRole('tab', { name: 'npm', exact: true })).toBeFocused();
    await expect(box.getByText('Run npm ci.')).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('are all there, each under its label', async ({ page }) => {
      await page.goto('/contributing/tags');
      const box = page.locator('.tab-set', { hasText: 'pnpm' });
      await expect(box.getByText('Run npm ci.')).toBeVisible();
      await expect(box.getByText('Run pnpm install.')).toBeVisible();
      await expect(box.locator('.variant-label').first()).toBeVisible();
    });
  });
});

test('The number of an explanation leads to its part of the code', async ({ page }) => {
  await page.goto('/contributing/tags');
  await page.locator('.code-preview a.number').nth(1).click();
  await expect(page.locator('.code-preview .part:target')).toHaveText(/serviceName: local_athena/);
});
