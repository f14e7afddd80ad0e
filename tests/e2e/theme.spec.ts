import { expect, test, type Page } from 'playwright/test';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const paper = { light: 'rgb(253, 252, 250)', dark: 'rgb(21, 20, 26)' };

for (const scheme of ['light', 'dark'] as const) {
  test(`The ${scheme} theme follows the system until the reader chooses`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    expect(await background(page)).toBe(paper[scheme]);

    const other = scheme === 'light' ? 'dark' : 'light';
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await background(page)).toBe(paper[other]);
    await page.reload();
    expect(await background(page)).toBe(paper[other]);
    await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
      'aria-pressed',
      String(other === 'dark'),
    );
  });
}

test('The chosen theme is there at the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  // With the site's script held back, only what stands in the page can have set it.
  await page.route(/\/_astro\/.*\.js$/, () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  // A frame is asked for only when nothing holds the painting back any more.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await background(page)).toBe(paper.dark);
});

test('A stored theme that is none is not believed', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', '"><img src=x onerror=alert(1)>');
  });
  await page.goto('/');
  expect(await background(page)).toBe(paper.light);
});

test('Storage that is blocked costs nothing but the memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await background(page)).toBe(paper.dark);
});
