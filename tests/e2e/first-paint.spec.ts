import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { built } from './pages.ts';
import { client, server, tenant } from './support/widget.ts';

/** A network may pause anywhere: after any byte of a page what is painted so far must be the reader's. */
const url = '/deployment/security/azure/docker';
const values = {
  'server-url': server,
  'server-host': 'catalog.contoso.example',
  'tenant-id': tenant,
  'client-id': client,
  admin: ['ada'],
  domain: ['contoso.example'],
};
const record = JSON.stringify({
  ...{ v: 1, answers: {}, values },
  choices: { target: 'docker', client: 'azure', cookie: 'yes' },
});

/** The blank at which the page is cut. */
const blank = '<var data-v="server-url">&lt;server-url&gt;</var>';
const cuts: [name: string, after: string][] = [
  ['in the tag of a blank', '<var data-v="serv'],
  ['before the text of a blank', '<var data-v="server-url">'],
  ['in the first character of a blank', '<var data-v="server-url">&l'],
  ['in mid-text', '<var data-v="server-url">&lt;serve'],
  ['before the end tag', '<var data-v="server-url">&lt;server-url&gt;'],
  ['after a blank', blank],
];

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

let site: Server;
/** How many bytes of the page come at once, and what the rest waits for. */
let pause: { bytes: number; until: Promise<unknown> };

test.beforeAll(async () => {
  site = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://site').pathname;
    const name = path.extname(asked) ? asked : `${asked}.html`;
    void readFile(path.join(built, name)).then(
      async (file) => {
        response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream');
        if (asked === url) {
          response.write(file.subarray(0, pause.bytes));
          await pause.until;
          response.end(file.subarray(pause.bytes));
        } else response.end(file);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
});

test.afterAll(() => {
  site.closeAllConnections();
  site.close();
});

for (const [name, after] of cuts) {
  test(`Where the network pauses ${name}, only the reader’s values are painted`, async ({
    page,
  }) => {
    const html = await readFile(path.join(built, `${url}.html`), 'utf8');
    const at = html.indexOf(blank, html.indexOf('<article'));
    expect(at).toBeGreaterThan(0);
    const { promise: until, resolve: release } = Promise.withResolvers<undefined>();
    pause = { bytes: Buffer.byteLength(html.slice(0, at)) + after.length, until };

    await page.addInitScript((text) => {
      localStorage.setItem('playground', text);
      const seen = window as unknown as { frames: number; painted: Set<string> };
      seen.frames = 0;
      seen.painted = new Set();
      // What stands in the page when a frame is asked for is what the frame shows.
      const look = () => {
        if (document.querySelector('article')) seen.frames += 1;
        for (const one of document.querySelectorAll('var[data-v]:not(.usual)'))
          seen.painted.add(one.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, record);
    const seen = (more: number) =>
      page.waitForFunction(
        (frames) => (window as unknown as { frames: number }).frames >= frames,
        more,
      );
    const origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
    await page.goto(origin + url, { waitUntil: 'commit' });
    await seen(5);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    const before = await page.evaluate(() => (window as unknown as { frames: number }).frames);
    release(undefined);
    await page.waitForLoadState();
    await seen(before + 2);

    const painted = await page.evaluate(() => [
      ...(window as unknown as { painted: Set<string> }).painted,
    ]);
    expect(painted).toContain(server);
    // The choice stands in the bar.
    const own = [...Object.values(values).flat(), 'Docker', ''];
    expect(painted.filter((text) => !own.includes(text))).toEqual([]);

    // A reader who forgets everything reads the blanks as they were written.
    await page.evaluate(() => {
      dispatchEvent(new CustomEvent('installation', { detail: '' }));
    });
    const blanks = await page.locator('article var[data-v="server-url"]').allTextContents();
    expect(new Set(blanks)).toEqual(new Set(['<server-url>']));
  });
}

// What is laid out by something that stands further down moves when that arrives.
for (const guide of [
  url,
  '/deployment/security/azure/auth-code-flow',
  '/deployment/security/troubleshooting',
  '/contributing/tags',
]) {
  test(`${guide}, cut off behind its title, has the title where it will be`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const title = () => page.locator('h1').boundingBox();
    await page.goto(guide);
    const whole = await title();
    await page.route(`**${guide}`, async (route) => {
      const response = await route.fetch();
      const [upToTitle = ''] = (await response.text()).split('</h1>');
      await route.fulfill({ response, body: `${upToTitle}</h1>` });
    });
    await page.goto(guide);
    await expect(page.locator('main')).toBeVisible();
    expect(await page.locator('article > *').count()).toBeLessThan(3);
    expect(await title()).toEqual(whole);
  });
}

test('A drawing is drawn when it comes into sight, in the place that was kept for it, and on paper', async ({
  page,
}) => {
  await page.goto('/deployment/security/azure/auth-code-flow');
  const drawing = page.locator('.picture-frame > svg').last();
  const word = drawing.locator('text').first();
  const isDrawn = () =>
    word.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
  const place = () =>
    drawing.evaluate((svg) => {
      const { top, width, height } = svg.getBoundingClientRect();
      return [top + scrollY, width, height, document.documentElement.scrollHeight].map(Math.round);
    });
  const kept = await place();
  expect(await isDrawn()).toBe(false);
  await drawing.scrollIntoViewIfNeeded();
  await expect.poll(isDrawn).toBe(true);
  expect(await place()).toEqual(kept);

  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect.poll(isDrawn).toBe(false);
  const paper = async (visibility: string) => {
    await page.locator('.picture-frame > svg').evaluateAll((drawings, value) => {
      for (const svg of drawings) (svg as SVGElement).style.contentVisibility = value;
    }, visibility);
    return (await page.pdf()).length;
  };
  const printed = await paper('');
  expect(await paper('visible')).toBeCloseTo(printed, -3);
  expect(await paper('hidden')).toBeLessThan(0.9 * printed);
});
