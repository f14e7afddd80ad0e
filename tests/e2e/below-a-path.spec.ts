import { expect, test as plain, type Page } from 'playwright/test';
import { base, builtBelowAPath } from '../site/below-a-path.ts';
import { servers, type Running } from '../site/hosts/servers.ts';

/** The same site, built for a path of its host, and served there by each server that this machine has. */
const test = plain.extend<
  { host: string; origin: string },
  { running: Readonly<Record<string, Running>> }
>({
  running: [
    async ({}, use) => {
      const folder = builtBelowAPath();
      const running: Record<string, Running> = {};
      for (const [name, start] of Object.entries(servers)) {
        const server = await start(folder);
        if (server) running[name] = server;
      }
      await use(running);
      for (const { stop } of Object.values(running)) stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  host: ['', { option: true }],
  origin: async ({ host, running }, use) => {
    const server = running[host];
    test.skip(!server, `This machine does not have ${host}.`);
    await use(server?.origin ?? '');
  },
});

/** What was asked of the site that is not below its path, or is not there. */
function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isBelow = response.url().startsWith(`${origin}${base}/`);
    if (!isBelow || response.status() >= 400)
      wrong.push(`${String(response.status())} ${pathname}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  return wrong;
}

const kinds = [
  ...[
    '/',
    '/deployment/security/azure/kubernetes',
    '/deployment/security/configuration-parameters',
  ],
  ...['/playground', '/doctor', '/contributing/tags', '/deployment/security/check-in-a-pipeline'],
];
for (const host of Object.keys(servers)) {
  test.describe(`Behind ${host}`, () => {
    test.use({ host });

    // What a page leads to is the same behind each.
    for (const address of host === 'npm start' ? kinds : []) {
      test(`All that ${address} asks for and leads to is below the path, and there`, async ({
        page,
        origin,
        request,
      }) => {
        const wrong = watch(page, origin);
        await page.goto(origin + base + address, { waitUntil: 'load' });
        const links = await page.evaluate(() =>
          // A link in a drawing has no address of text.
          [...document.querySelectorAll('a[href]')].map(
            (link) => new URL(link.getAttribute('href') ?? '', location.href).href,
          ),
        );
        const own = new Set(
          links
            .map((link) => new URL(link))
            .filter((url) => url.origin === origin)
            .map((url) => url.pathname),
        );
        expect(own.size).toBeGreaterThan(5);
        for (const pathname of own) {
          expect(pathname.startsWith(`${base}/`), pathname).toBe(true);
          expect((await request.get(origin + pathname)).status(), pathname).toBe(200);
        }
        expect(wrong).toEqual([]);
      });
    }

    test('What only machines read is there too', async ({ origin, request }) => {
      for (const name of [
        'index.md',
        'sitemap-index.xml',
        'llms.txt',
        'feed.xml',
        'cards/index.png',
      ]) {
        expect((await request.get(`${origin}${base}/${name}`)).status(), name).toBe(200);
      }
    });

    test('The search finds pages and settings, and leads to them', async ({ page, origin }) => {
      const wrong = watch(page, origin);
      await page.goto(`${origin}${base}/deployment/security/azure`);
      for (const [term, target] of [
        ['AADSTS50011', `${base}/deployment/security/troubleshooting/entra#aadsts50011`],
        ['OIDC_TENANT', `${base}/deployment/security/configuration-parameters/oidc#oidc_tenant`],
      ] as const) {
        // A key that comes before the script of the page is nobody’s.
        await page.waitForLoadState();
        await page.keyboard.press('/');
        await page.getByRole('searchbox').fill(term);
        const first = page.locator('.hit-title').first();
        await expect(first).toHaveAttribute('href', target);
        await first.click();
        await expect(page).toHaveURL(origin + target);
        // A key before the page has its script is lost.
        await page.waitForLoadState();
      }
      expect(wrong).toEqual([]);
    });

    test('A misspelt word has what was meant, from the list beside the index', async ({
      page,
      origin,
    }) => {
      const wrong = watch(page, origin);
      await page.goto(`${origin}${base}/`);
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('tennant');
      await page.locator('.search-missed').getByRole('link', { name: 'tenant' }).click();
      await expect(page.locator('.hit-title').first()).toHaveAttribute(
        'href',
        new RegExp(`^${base}/`),
      );
      expect(wrong).toEqual([]);
    });

    test('The doctor answers in its worker, and its links lead below the path', async ({
      page,
      origin,
    }) => {
      const wrong = watch(page, origin);
      await page.goto(`${origin}${base}/doctor`);
      const worker = page.waitForEvent('worker');
      await page.locator('.config-doctor').scrollIntoViewIfNeeded();
      await page.getByLabel('Configuration', { exact: true }).fill('OIDC_TENNANT=x\n');
      expect((await worker).url()).toContain(`${base}/_astro/`);
      const why = page.locator('.config-doctor').getByRole('link', { name: 'Read why' }).first();
      await expect(why).toHaveAttribute('href', new RegExp(`^${base}/deployment/`));
      await why.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(wrong).toEqual([]);
    });

    test('The playground computes, and a link to share leads to itself', async ({
      page,
      origin,
    }) => {
      const wrong = watch(page, origin);
      await page.goto(`${origin}${base}/playground`);
      await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
      await page.getByLabel('Server URL', { exact: true }).first().fill('https://om.example.com');
      await page.getByLabel('Tenant ID').first().fill('3d5c0b1e-7a42-4f19-9c68-b2e17f0a94d6');
      await expect(page.getByText('https://om.example.com/callback').first()).toBeVisible();
      // Another page shows them.
      await page.goto(`${origin}${base}/deployment/security/azure/docker`);
      await expect(page.locator('var.own').first()).toBeVisible();
      await page.locator('[data-installation]').click();
      await expect(
        page.getByRole('dialog').getByRole('link', { name: 'Open the playground' }),
      ).toHaveAttribute('href', `${base}/playground`);
      expect(wrong).toEqual([]);
    });

    test('An old address and a wrong one are told apart', async ({ page, origin }) => {
      await page.goto(`${origin}${base}/v1.12.x/deployment/security/azure`);
      await expect(page).toHaveURL(`${origin}${base}/deployment/security/azure`);
      await page.goto(`${origin}${base}/deployment/securty/azure`);
      await expect(page.locator('[data-nearest] a').first()).toHaveAttribute(
        'href',
        `${base}/deployment/security/azure`,
      );
      await page.locator('[data-nearest] a').first().click();
      await expect(page).toHaveURL(`${origin}${base}/deployment/security/azure`);
    });

    test('A copied page names the addresses that the site has', async ({
      page,
      origin,
      request,
    }) => {
      await page.goto(`${origin}${base}/deployment/security/azure`);
      const markdown = await (
        await request.get(`${origin}${base}/deployment/security/azure.md`)
      ).text();
      expect(markdown).toContain(`](${base}/deployment/security/azure/docker)`);
      expect(markdown.replaceAll(`](${base}/`, '](')).not.toMatch(/\]\(\//);
    });
  });
}
