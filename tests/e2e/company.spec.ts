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
providers: [azure, keycloak, saml]
pages: pages
defaults:
  provider: azure
  cloud: us-government
  target: kubernetes
  release: 1.13
  server-url: https://metadata.acme.example
`;
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 28" width="40" height="28"><path d="M0 0h40v28H0z" fill="#0b57d0"/></svg>';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60"><path d="M10 30h180" stroke="#0b57d0" stroke-width="6"/></svg>';

/** What it adds of its own, beside the configuration. */
const pages: Readonly<Record<string, string>> = {
  'vpn.md':
    '---\ntitle: Before you start\ndescription: What you need at Acme before you touch anything.\nslug: /acme\n---\n\n# Before you start\n\n{% partial file="/contact.md" /%}\n\n1. Connect to the VPN.\n2. Ask for the role `metadata-admin`.\n3. Go on with [Azure on Kubernetes](/deployment/security/azure/kubernetes).\n\n{% image src="/images/way.svg" alt="From the VPN to OpenMetadata" /%}\n\n{% note %}\nYour server is `{% value("serverUrl") %}`.\n{% /note %}\n',
  'tenant.md':
    '---\ntitle: Our tenant\ndescription: Which tenant of Entra ID is ours.\nslug: /acme/tenant\n---\n\n# Our tenant\n\nProduction and test are one tenant. The zebra is our mascot.\n\n{% inlineCalloutContainer %}\n{% inlineCallout color="violet-70" icon="lock" bold="Keycloak" href="/deployment/security/keycloak" %}\nFor tests.\n{% /inlineCallout %}\n{% inlineCallout color="violet-70" icon="lock" bold="Okta" href="/deployment/security/okta" %}\nNot for us.\n{% /inlineCallout %}\n{% /inlineCalloutContainer %}\n',
  'partials/contact.md': 'Questions go to the channel `#metadata`.\n',
  'images/way.svg': drawing,
  'menu.yaml':
    '- title: Before you start\n  slug: /acme\n- title: Azure\n  slug: /deployment/security/azure\n  items:\n    - title: Our tenant\n      slug: /acme/tenant\n',
};

/** The guide as a company builds it for itself. */
const test = plain.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const folder = path.resolve('.cache/test/company');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'guide.config.yaml'), config);
      writeFileSync(path.join(folder, 'mark.svg'), mark);
      for (const [name, text] of Object.entries(pages)) {
        const file = path.join(folder, 'pages', name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
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
  await expect(page.getByLabel('Server URL', { exact: true }).first()).toHaveValue(
    'https://metadata.acme.example',
  );
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
  await page.getByLabel('Server URL', { exact: true }).first().fill('https://mine.example.com');
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

test('Only the providers that it names are offered, and a pasted text of another one is read', async ({
  page,
  origin,
}) => {
  await page.goto(origin);
  await expect(
    page.getByRole('radiogroup', { name: 'Identity provider' }).getByRole('radio'),
  ).toHaveCount(3);
  // What it says for everybody is chosen.
  await expect(page.getByRole('radio', { name: /^Kubernetes/ })).toBeChecked();
  await expect(page.locator('[data-go]')).toHaveAttribute('href', '/path/azure/kubernetes');

  await page.goto(`${origin}/playground`);
  await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
  await expect(page.getByLabel('Identity provider').locator('option')).toHaveText([
    'Microsoft Entra ID',
    'Keycloak',
    /SAML/,
  ]);

  await page.goto(`${origin}/deployment/security`);
  const list = page.getByRole('navigation', { name: 'Pages' });
  await expect(list.getByRole('link', { name: 'Keycloak', exact: true })).toHaveCount(1);
  await expect(list.getByRole('link', { name: 'Okta', exact: true })).toHaveCount(0);
  await page.goto(`${origin}/acme/tenant`);
  await expect(page.locator('.card a[href="/deployment/security/okta"]')).toHaveCount(0);
  await expect(page.locator('.card a[href="/deployment/security/keycloak"]')).toHaveCount(1);

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('okta authorization server');
  await expect(page.locator('.hit-title').first()).toBeVisible();
  await expect(page.locator('.hit-title[href^="/deployment/security/okta"]')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.goto(`${origin}/doctor`);
  await page.locator('.config-doctor').scrollIntoViewIfNeeded();
  await page
    .getByLabel('Configuration', { exact: true })
    .fill(
      'AUTHENTICATION_PROVIDER=okta\nAUTHENTICATION_AUTHORITY=https://acme.okta.com/oauth2/default/\n',
    );
  await expect(page.locator('.config-doctor')).toContainText('Okta');
  // The page is there for whoever has its address.
  expect((await page.request.get(`${origin}/deployment/security/okta`)).status()).toBe(200);
});

test('Its own pages stand in the menu and in the search, with the reader’s values', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/deployment/security/azure`);
  const list = page.getByRole('navigation', { name: 'Pages' });
  await expect(list.getByRole('link', { name: 'Our tenant' })).toBeVisible();
  await list.getByRole('link', { name: 'Before you start' }).click();
  await expect(page).toHaveURL(`${origin}/acme`);
  await expect(page.getByText('Questions go to the channel #metadata.')).toBeVisible();
  await expect(page.locator('.note')).toContainText('https://metadata.acme.example');
  const picture = page.getByRole('img', { name: 'From the VPN to OpenMetadata' });
  await expect(picture).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('zebra mascot');
  await expect(page.locator('.hit-title').first()).toHaveAttribute('href', /^\/acme\/tenant/);
});
