import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test as plain } from 'playwright/test';
import { createSiteServer } from '../../scripts/static-server.ts';

const config = `name: Acme SSO guide
mark: mark.svg
colours:
  accent: { light: "#0b57d0", dark: "#a8c7fa" }
address: https://docs.acme.example
edit: https://git.acme.example/edit/main/
defaults:
  provider: azure
  cloud: us-government
  target: kubernetes
  release: 1.13
  server-url: https://metadata.acme.example
`;
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 28" width="40" height="28"><path d="M0 0h40v28H0z" fill="#0b57d0"/></svg>';

/** The guide as a company builds it for itself. */
const test = plain.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const folder = path.resolve('.cache/test/company');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'guide.config.yaml'), config);
      writeFileSync(path.join(folder, 'mark.svg'), mark);
      const own = {
        GUIDE_CONFIG: path.join(folder, 'guide.config.yaml'),
        OUT_DIR: path.join(folder, 'site'),
      };
      execFileSync('node', ['scripts/build.ts', '--silent'], { env: { ...process.env, ...own } });
      const server = createSiteServer(own.OUT_DIR);
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      await use(`http://localhost:${String((server.address() as AddressInfo).port)}`);
      server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test('Name, mark and colours are the company’s, on every page', async ({ page, origin }) => {
  await page.goto(`${origin}/deployment/security/azure`);
  await expect(page).toHaveTitle(/Acme SSO guide$/);
  const brand = page.getByRole('link', { name: 'Acme SSO guide' });
  const picture = brand.locator('img');
  await expect(picture).toHaveAttribute('src', /^\/mark\.[\w-]+\.svg$/);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    /^https:\/\/git\.acme\.example\/edit\/main\/content\//,
  );
  const here = page.locator('.sidebar [aria-current]');
  await expect(here).toHaveCSS('box-shadow', /^rgb\(11, 87, 208\)/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(here).toHaveCSS('box-shadow', /^rgb\(168, 199, 250\)/);
});

test('Its values stand on a page at first sight, and nothing is kept for that', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/deployment/security/azure/kubernetes`);
  await expect(page.locator('html')).toHaveAttribute('data-target', 'kubernetes');
  await expect(page.locator('html')).toHaveAttribute('data-version', '1.13');
  await expect(page.locator('[data-v="server-url"]').first()).toHaveText(
    'https://metadata.acme.example',
  );
  await page.goto(`${origin}/playground`);
  await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
  await expect(page.getByLabel('Server URL').first()).toHaveValue('https://metadata.acme.example');
  await expect(page.getByText('https://metadata.acme.example/callback').first()).toBeVisible();
  // A default, and marked as one: nobody has chosen it.
  await expect(page.getByText('Until you choose: Kubernetes.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Kubernetes' })).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('playground'))).toBeNull();
});

test('What a reader answers wins, is kept alone, and goes when it is forgotten', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/playground`);
  await page.getByLabel('Server URL').first().fill('https://mine.example.com');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground')))
    .toContain('mine.example.com');
  const kept = JSON.parse(
    (await page.evaluate(() => localStorage.getItem('playground'))) ?? '',
  ) as { answers: Record<string, string> };
  expect(kept.answers).toEqual({ provider: 'azure', serverUrl: 'https://mine.example.com' });
  const value = page.locator('[data-v="server-url"]').first();
  await page.goto(`${origin}/deployment/security/azure/kubernetes`);
  await expect(value).toHaveText('https://mine.example.com');
  await expect(page.locator('html')).toHaveAttribute('data-target', 'kubernetes');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect(value).toHaveText('https://metadata.acme.example');
});
