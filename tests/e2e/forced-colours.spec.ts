import { expect, test } from 'playwright/test';

const docker = '/deployment/security/azure/docker';

/** Where each state is seen: what has it, and one beside it that has not. */
const states: [state: string, url: string, chosen: string, other: string][] = [
  ['page in the header', '/', '.site-nav [aria-current]', '.site-nav a:last-child'],
  ['page in the list', docker, '.sidebar a[aria-current]', '.sidebar li li li:last-child > a'],
  [
    'section in the table of contents',
    '/deployment/security/azure/auth-code-flow#the-redirect-uri',
    '.toc a[aria-current]',
    '.toc a:not([aria-current])',
  ],
  ['tab', docker, '.tab-row [aria-selected="true"]', '.tab-row [aria-selected="false"]'],
  [
    'tab with an author’s label',
    '/contributing/tags',
    '.tab-set [aria-selected="true"]',
    '.tab-set [aria-selected="false"]',
  ],
  ['file', '/playground', '.tabs [aria-selected="true"]', '.tabs [aria-selected="false"]'],
  ['stage', '/path/azure/docker#files', '.rail [aria-current]', '.rail a:not([aria-current])'],
  [
    'answer on the first screen',
    '/',
    '.target label:has(:checked)',
    '.target label:not(:has(:checked))',
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    for (const [state, url, chosen, other] of states) {
      test(`the chosen ${state} differs from the others`, async ({ page }) => {
        await page.goto(url);
        // Both at once: the choice may move while the page settles.
        const seen = () =>
          page.evaluate(
            (selectors) => {
              const [first, second] = selectors.map((selector) => {
                const node = document.querySelector(selector);
                return node && getComputedStyle(node).backgroundColor;
              });
              return first && second && first !== second;
            },
            [chosen, other],
          );
        await expect.poll(seen).toBe(true);
      });
    }

    test('the main button has an edge', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('.primary')).toHaveCSS('border-top-width', '1px');
    });

    test('a line of a file and its explanation, which light each other, have an edge', async ({
      page,
    }) => {
      await page.goto(docker);
      await page.locator('.lines pre:visible [data-setting]').first().hover();
      const lit = page.locator('.lit:visible');
      await expect(lit).not.toHaveCount(0);
      for (const one of await lit.all()) {
        await expect(one).toHaveCSS('outline-style', 'solid');
        await expect(one).not.toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
      }
    });

    test('drawings follow the system, not the theme that was chosen before', async ({ page }) => {
      const other = colorScheme === 'light' ? 'dark' : 'light';
      await page.addInitScript((theme) => {
        localStorage.setItem('theme', theme);
      }, other);
      await page.goto('/deployment/security/how-a-sign-in-goes');
      await expect(page.locator('.sign-in.large').first().locator('.title').first()).toHaveCSS(
        'fill',
        { light: 'rgb(31, 28, 25)', dark: 'rgb(233, 230, 240)' }[colorScheme],
      );
      await expect(page.locator('.theme-button')).toBeHidden();
    });
  });
}
