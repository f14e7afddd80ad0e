import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserArgs } from '../browser-args.ts';
import { findBrowser } from '../browser.ts';

/**
 * How long a saved page takes from the disk to the browser while `npm run dev` runs, in ms: one figure
 * for each time it is saved.
 *
 * @param file The page, which must be that of `address`.
 */
export async function measureSave(
  content: string,
  file: string,
  address: string,
  times: number,
): Promise<number[]> {
  const port = process.env['E2E_PORT'] ?? '4399';
  const astro = 'node_modules/astro/bin/astro.mjs';
  const server = spawn(process.execPath, [astro, 'dev', '--port', port], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = new Promise<void>((resolve) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('localhost')) resolve();
    });
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  const source = readFileSync(file, 'utf8');
  try {
    await ready;
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}${address}`, { timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const results: number[] = [];
    for (let time = 0; time < times; time++) {
      const words = `Saved for the ${time}. time.`;
      const started = performance.now();
      writeFileSync(file, `${source}\n${words}\n`);
      await page.getByText(words).waitFor({ state: 'attached' });
      results.push(performance.now() - started);
      await page.waitForLoadState('networkidle');
    }
    return results;
  } finally {
    writeFileSync(file, source);
    await browser.close();
    server.kill();
  }
}
