import { expect, test, type Page } from 'playwright/test';
import { urls } from './pages.ts';
import { colours, everything, findings } from './support/axe.ts';

/** A second theme has the same elements in other colours; a narrow page shows other elements. */
const looks = [
  { name: 'light', colorScheme: 'light', width: 1280, judge: everything },
  { name: 'dark', colorScheme: 'dark', width: 1280, judge: colours },
  { name: 'light and 320 px wide', colorScheme: 'light', width: 320, judge: everything },
] as const;

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

// One load for all looks: most of the time would go into loading the same page again.
for (const url of [...urls, '/no-such-page']) {
  test(`${url} has no accessibility finding, no error, and nothing too wide in any look; nothing moves while it loads, and nobody but its own server is asked`, async ({
    page,
    baseURL,
  }) => {
    const said = watchMessages(page, url === '/no-such-page');
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const own = request.url().startsWith(baseURL ?? '') || request.url().startsWith('data:');
      if (!own) elsewhere.push(request.url());
    });
    const shifted = await watchShifts(page);
    await page.goto(url);
    await page.locator('h1').waitFor();

    for (const { name, colorScheme, width, judge } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findings(page, { runOnly: judge }), `in ${name}`).toEqual([]);
      if (name === 'light') {
        // Half a second without a request has gone by while axe was looking, as a rule.
        await page.waitForLoadState('networkidle');
        expect.soft(await shifted(), 'layout shift').toBe(0);
      }
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrolled, `width in ${name}`).toBe(width);
      expect.soft(await tooWide(page), `too wide in ${name}`).toEqual([]);
    }
    expect(said).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

/** Tables that scroll sideways, and words of a drawing that stand beyond its edge. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tables = [...document.querySelectorAll('[data-rows]')]
      .filter((table) => table.scrollWidth > table.clientWidth + 1)
      .map((table) => table.textContent.slice(0, 80));
    const words = [...document.querySelectorAll('main svg text')].filter((text) => {
      const [inside, frame] = [text, text.closest('svg')].map((one) =>
        one?.getBoundingClientRect(),
      );
      return inside && frame && (inside.left < frame.left - 1 || inside.right > frame.right + 1);
    });
    return [...tables, ...words.map(({ textContent }) => textContent)];
  });
}

/** What the page says in the console; that it is missing is expected of one. */
function watchMessages(page: Page, isMissing: boolean): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const expected = isMissing && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !expected) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Sums up how far the page has moved since it began to load. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = window as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}
