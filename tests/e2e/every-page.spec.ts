import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { urls } from './pages.ts';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A second theme has the same elements in other colours; a narrow page shows other elements. */
const looks = [
  { name: 'light', colorScheme: 'light', width: 1280, judge: { type: 'tag', values: everything } },
  {
    name: 'dark',
    colorScheme: 'dark',
    width: 1280,
    judge: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  },
  {
    name: 'light and 320 px wide',
    colorScheme: 'light',
    width: 320,
    judge: { type: 'tag', values: everything },
  },
] as const;

for (const { name, colorScheme, width, judge } of looks) {
  test.describe(`in ${name}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const url of [...urls, '/no-such-page']) {
      test(`${url} has no accessibility finding, no error and no sideways scroll`, async ({
        page,
      }) => {
        const said: string[] = [];
        page.on('console', (message) => {
          const missing = url === '/no-such-page' && message.text().includes('404');
          if (['error', 'warning'].includes(message.type()) && !missing) said.push(message.text());
        });
        page.on('pageerror', (error) => said.push(error.message));
        await page.goto(url);
        await page.locator('h1').waitFor();

        const { violations } = await new AxeBuilder({ page })
          .options({ runOnly: { type: judge.type, values: [...judge.values] } })
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(said).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  });
}

for (const url of urls) {
  test(`Nothing moves while ${url} loads, and nobody but its own server is asked`, async ({
    page,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const own = request.url().startsWith(baseURL ?? '') || request.url().startsWith('data:');
      if (!own) elsewhere.push(request.url());
    });
    await page.addInitScript(() => {
      const shifts = window as unknown as { shifted: number };
      shifts.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.shifted += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    expect(shifted).toBe(0);
    expect(elsewhere).toEqual([]);
  });
}
