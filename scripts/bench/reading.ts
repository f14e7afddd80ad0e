import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { browserArgs } from '../browser-args.ts';
import { findBrowser } from '../browser.ts';
import { createSiteServer } from '../static-server.ts';
import { median } from './measure.ts';

/** What one page costs whoever opens it, on a machine four times slower than this one. */
export interface Reading {
  /** Of everything that is fetched, compressed. */
  bytes: number;
  requests: number;
  /** When the largest thing is painted, in ms. */
  paint: number;
  /**
   * How long the page cannot answer after something is painted, in ms: of each task what is above 50 ms, as
   * Lighthouse counts it.
   */
  blocked: number;
  shift: number;
}

/** What a page writes down of itself. */
interface Seen {
  /** When something was painted first, in ms. */
  first: number;
  paint: number;
  tasks: [start: number, end: number][];
  shift: number;
}

/** Opens pages of a built site, each so many times, in a browser that has seen none of it: the middle of each figure. */
export async function measureReading(
  site: string,
  addresses: readonly string[],
  times: number,
): Promise<Map<string, Reading>> {
  const server = createSiteServer(path.resolve(site));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as { port: number };
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  const readings = new Map<string, Reading>();
  try {
    for (const address of addresses) {
      const seen: Reading[] = [];
      for (let time = 0; time < times; time++) {
        const context = await browser.newContext();
        const page = await context.newPage();
        seen.push(await open(page, `http://localhost:${port}${address}`));
        await context.close();
      }
      readings.set(address, medianReading(seen));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return readings;
}

function medianReading(readings: readonly Reading[]): Reading {
  const of = (name: keyof Reading) => median(readings.map((reading) => reading[name]));
  return {
    ...{ bytes: of('bytes'), requests: of('requests') },
    ...{ paint: of('paint'), blocked: of('blocked'), shift: of('shift') },
  };
}

async function open(page: Page, url: string): Promise<Reading> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) =>
          response.url().endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
        () => 0,
      ),
    );
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen: Seen = { first: Infinity, paint: 0, tasks: [], shift: 0 };
    (window as unknown as { seen: Seen }).seen = seen;
    const watch = (type: string, take: (entry: PerformanceEntry & { value: number }) => void) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          take(entry as PerformanceEntry & { value: number });
        }
      }).observe({ type, buffered: true });
    };
    watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.first = startTime;
    });
    watch('longtask', ({ startTime, duration }) => {
      seen.tasks.push([startTime, startTime + duration]);
    });
    watch('layout-shift', ({ value }) => (seen.shift += value));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { first, tasks, paint, shift } = await page.evaluate(
    () => (window as unknown as { seen: Seen }).seen,
  );
  const blocked = tasks
    .map(([start, end]) => end - Math.max(start, first) - 50)
    .reduce((sum, over) => sum + Math.max(0, over), 0);
  const sizes = await Promise.all(bodies);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { paint, blocked, shift, requests: sizes.length, bytes };
}
