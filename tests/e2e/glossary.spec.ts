import { expect, test } from 'playwright/test';

const replicas = '/deployment/security/replicas';

test('A word with a dotted line shows its meaning by key, and nothing moves', async ({ page }) => {
  await page.goto(replicas);
  const word = page.getByRole('button', { name: 'state', exact: true });
  const meaning = page.locator('.definition', { hasText: 'A random text that OpenMetadata sends' });
  await expect(meaning).toBeHidden();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await expect(meaning).toBeInViewport({ ratio: 1 });
  expect(await height()).toBe(before);
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('The pointer shows it too, and can go to the link in it', async ({ page }) => {
  await page.goto(replicas);
  const meaning = page.locator('.definition', { hasText: 'A random text that OpenMetadata sends' });
  await page.getByRole('button', { name: 'state', exact: true }).hover();
  await expect(meaning).toBeVisible();
  await meaning.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/glossary#state$/);
  await expect(page.locator('dt#state')).toBeInViewport();
});

test.describe('Without JavaScript, on a small screen that is touched', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a word shows its meaning inside the screen', async ({ page }) => {
    await page.goto(replicas);
    const word = page.getByRole('button', { name: 'sticky sessions' });
    await word.tap();
    const meaning = page.locator('.definition', { hasText: 'That a proxy sends all requests' });
    await expect(meaning).toBeVisible();
    await expect(meaning).toBeInViewport({ ratio: 1 });
  });

  test('a box of the checklist can be ticked', async ({ page }) => {
    await page.goto('/deployment/security/production-checklist');
    const box = page.getByRole('checkbox', { name: /^One HTTPS address/ });
    await box.check();
    await expect(box).toBeChecked();
  });
});

test('What is ticked stays in the browser, and a box that was cleared stays clear', async ({
  page,
}) => {
  await page.goto('/deployment/security/production-checklist');
  const first = page.getByRole('checkbox', { name: /^One HTTPS address/ });
  const second = page.getByRole('checkbox', { name: /^Users know/ });
  await first.check();
  await second.check();
  await page.reload();
  await expect(first).toBeChecked();
  await expect(second).toBeChecked();
  await first.uncheck();
  await page.reload();
  await expect(first).not.toBeChecked();
  await second.uncheck();
  expect(
    await page.evaluate(() =>
      localStorage.getItem('checklist:/deployment/security/production-checklist'),
    ),
  ).toBeNull();
});

test('The copied page has the words and not their meanings', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(replicas);
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('because the state of a sign-in');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain('A random text');
  const twin = await (await page.request.get(`${replicas}.md`)).text();
  expect(twin).toContain('because the state of a sign-in');
  expect(twin).not.toContain('A random text');
});
