import { defineConfig } from 'playwright/test';
import { browserArgs } from '../../scripts/browser-args.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);

/** The finished site, as a reader gets it; `npm test` has built it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/test/results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A busy machine is no fault of the site: speed is measured in the benchmark.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // Where a run decides about a change, one late answer of a busy machine does not: the test is run again,
  // and named as flaky. Here at the desk it fails.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['dot'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    // Traces cost time in every test; `--trace on` makes them when one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: browserArgs,
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    cwd: '../..',
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
