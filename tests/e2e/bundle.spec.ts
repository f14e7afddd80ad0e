import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test as plain, type Page } from 'playwright/test';
import { servePlainly } from './support/plain-server.ts';

interface Unzipped {
  /** Where the zip was unpacked: in a folder of a server's root, and in one with an odd name. */
  folders: readonly string[];
  files: ReadonlyMap<string, Uint8Array>;
  origin: string;
}

const places = ['docs/sso', 'a b/(guide) é'];

/** The guide as one zip, unpacked twice below the root of a server that knows nothing. */
const test = plain.extend<object, { unzipped: Unzipped }>({
  unzipped: [
    async ({}, use) => {
      const root = path.resolve('.cache/test/unzipped');
      const zip = path.resolve('.cache/test/sso-guide.zip');
      rmSync(root, { recursive: true, force: true });
      execFileSync('node', ['scripts/bundle.ts', '--out', zip]);
      const unpacked = Object.entries(unzipSync(readFileSync(zip)));
      const files = new Map(
        unpacked.map(([name, bytes]) => [name.replace(/^sso-guide\//, ''), bytes]),
      );
      const folders = places.map((place) => path.join(root, place));
      for (const folder of folders) {
        for (const [name, bytes] of files) {
          mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
          writeFileSync(path.join(folder, name), bytes);
        }
      }
      const { origin, stop } = await servePlainly(root);
      await use({ folders, files, origin });
      stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

/** Cuts the network but for one folder of one server, and notes what was wanted from elsewhere or failed. */
async function cutNetwork(page: Page, folder: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.route('**', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${folder}/`) || url.startsWith('data:')) return route.continue();
    wrong.push(url);
    return route.abort();
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  return wrong;
}

test('Every link of every page leads to a file of the zip, and to what it names there', ({
  unzipped: { files },
}) => {
  const text = new TextDecoder();
  const ids = new Map<string, Set<string>>();
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  const values = (html: string, names: string) =>
    [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s(?:${names})="([^"]*)"`, 'g'))].map(
      ([, value = '']) => value.replaceAll('&amp;', '&'),
    );
  for (const [name, bytes] of pages) ids.set(name, new Set(values(text.decode(bytes), 'id')));
  const dead: string[] = [];
  for (const [name, bytes] of pages) {
    const html = text.decode(bytes);
    for (const link of values(html, 'href|src|component-url|renderer-url')) {
      if (/^(?:https?|mailto|data):/.test(link)) continue;
      const at = new URL(link, `file:///${encodeURI(name)}`);
      const file = decodeURIComponent(at.pathname.slice(1));
      const anchor = decodeURIComponent(at.hash.slice(1));
      const isThere = files.has(file) && (!anchor || (ids.get(file)?.has(anchor) ?? true));
      if (!isThere || link.startsWith('/')) dead.push(`${name} → ${link}`);
    }
    if (html.includes('https://sso-guide.example'))
      dead.push(`${name} names an address that leads nowhere`);
  }
  expect(pages.length).toBeGreaterThan(60);
  expect(dead).toEqual([]);
});

for (const place of places) {
  test(`In the folder ${place} of a plain server search, doctor and playground work without a network`, async ({
    page,
    unzipped: { origin },
  }) => {
    const folder = `${origin}/${encodeURI(place)}`;
    const wrong = await cutNetwork(page, folder);
    await page.goto(`${folder}/index.html`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('AADSTS50011');
    await page.locator('.hit-title').first().click();
    await expect(page).toHaveURL(
      `${folder}/deployment/security/troubleshooting/entra.html#aadsts50011`,
    );

    await page.goto(`${folder}/doctor.html`);
    await page.locator('.config-doctor').scrollIntoViewIfNeeded();
    await page.getByLabel('Configuration', { exact: true }).fill('OIDC_TENNANT=x\n');
    await page.locator('.config-doctor').getByRole('link', { name: 'Read why' }).first().click();
    await expect(page).toHaveURL(/\/deployment\/[^#]*\.html/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.goto(`${folder}/playground.html`);
    await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
    await page.getByLabel('Server URL', { exact: true }).first().fill('https://om.example.com');
    await expect(page.getByText('https://om.example.com/callback').first()).toBeVisible();
    await page.goto(`${folder}/deployment/security/azure/docker.html`);
    await expect(page.locator('[data-v="server-url"]').first()).toHaveText(
      'https://om.example.com',
    );

    await page.goto(`${folder}/index.html`);
    await page.getByRole('link', { name: 'Doctor' }).first().click();
    await expect(page).toHaveURL(`${folder}/doctor.html`);
    await expect(page.locator('.from-disk')).toHaveCount(0);
    expect(wrong).toEqual([]);
  });
}

for (const name of ['index', 'playground', 'path/azure/docker']) {
  test(`Opened from a disk, ${name} reads, leads on and says what cannot work`, async ({
    page,
    unzipped: { folders },
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    for (const folder of folders) {
      await page.goto(pathToFileURL(path.join(folder, `${name}.html`)).href);
      const notice = page.locator('.from-disk');
      await expect(notice).toContainText(
        'search, playground, doctor and copying need a web server',
      );
      await expect(page.locator('body')).toHaveCSS('font-family', /IBM Plex Sans/);
      // What only a script can work is not there, and nothing waits behind a script to be shown.
      await expect(page.locator('.search-button')).toBeHidden();
      for (const stage of await page.locator('.stage-body').all())
        await expect(stage).toBeVisible();
      await page.getByRole('link', { name: 'Errors', exact: true }).first().click();
      await expect(page).toHaveURL(/^file:.*\/deployment\/security\/troubleshooting\.html$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(notice).toBeVisible();
    }
    expect(said).toEqual([]);
  });
}
