import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { browserArgs } from '../browser-args.ts';
import { findBrowser } from '../browser.ts';
import { createSiteServer } from '../static-server.ts';

/** What one query costs somebody who has not searched before. */
export interface Searching {
  query: string;
  /** From the key to the first result in a box that has just opened, in ms. */
  cold: number;
  /** From the key to the first result once the search is there: the median of some queries, in ms. */
  warm: number;
  /** Fetched until the first result, and until the last one, compressed. */
  first: number;
  whole: number;
}

/** Until everything that a query loads is there, in ms. */
const settled = 1000;

/** Asks the search of a built site, each query in a browser that has seen none of it. */
export async function measureSearching(
  site: string,
  queries: readonly string[],
): Promise<Searching[]> {
  const server = createSiteServer(path.resolve(site));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as { port: number };
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  const measured: Searching[] = [];
  try {
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      let bytes = 0;
      page.on('response', (response) => {
        void response.body().then(
          (body) => (bytes += sent(response.url(), body)),
          () => undefined,
        );
      });
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('searchbox').waitFor();
      const cold = await ask(page, query);
      const first = bytes;
      await page.waitForTimeout(settled);
      const whole = bytes;
      const times: number[] = [];
      for (const again of ['redirect uri', query, 'client secret', query, 'tenant id']) {
        times.push(await ask(page, again));
        await page.waitForTimeout(settled);
      }
      const warm = times.sort((a, b) => a - b)[2] ?? 0;
      measured.push({ query, cold, warm, first, whole });
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return measured;
}

/** Types a query at once, and waits for a list that is not the one from before. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.search input');
    const list = document.querySelector('.search ol');
    if (!field || !list) throw new Error('The search is not open.');
    const changed = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!list.querySelector('.hit')) return;
        observer.disconnect();
        requestAnimationFrame((time) => {
          resolve(time);
        });
      }).observe(list, { childList: true });
    });
    const begin = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return (await changed) - begin;
  }, query);
}

// The engine and the parts of the index come compressed.
function sent(url: string, body: Buffer): number {
  return /\.(?:pf_\w+|pagefind|woff2)$/.test(url)
    ? body.length
    : gzipSync(body, { level: 9 }).length;
}
