import assert from 'node:assert/strict';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createSiteServer } from '../../scripts/static-server.ts';
import { client, server, tenant } from '../e2e/support/values.ts';
import { findFirefox } from '../../scripts/firefox.ts';

const site = path.resolve(process.env['OUT_DIR'] ?? 'dist');
const web = createSiteServer(site);
let browser: Browser;
let base = '';

/** A page in a profile of its own, and what it says in the console. */
async function open(url: string, width = 1280): Promise<{ page: Page; said: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // A window behind another one paints nothing.
  await page.bringToFront();
  await page.setViewport({ width, height: 800 });
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(base + url, { waitUntil: 'load' });
  return { page, said };
}

/** Resolves when the forms of a page are alive. */
const awake = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('astro-island[client="load"][ssr]'));

/** Puts a text into the field with this label at once, as from the clipboard. */
async function enter(page: Page, label: string, text: string): Promise<void> {
  const put = (name: string, what: string) => {
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find((one) => one.innerText.trim() === name)?.control;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
    field.focus();
    field.value = what;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await page.waitForFunction(put, {}, label, text);
}

/** Resolves when an element shows a text. */
const shows = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (where, what) =>
      [...document.querySelectorAll<HTMLElement>(where)].some((one) =>
        one.innerText.includes(what),
      ),
    {},
    selector,
    text,
  );

describe('In Firefox', () => {
  before(async () => {
    await new Promise<void>((resolve) => web.listen(0, 'localhost', resolve));
    base = `http://localhost:${String((web.address() as { port: number }).port)}`;
    const executablePath = findFirefox();
    assert.ok(executablePath, 'Firefox is not installed.');
    browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  });
  afterEach(async () => {
    for (const context of browser.browserContexts()) {
      if (context !== browser.defaultBrowserContext()) await context.close();
    }
  });
  after(async () => {
    await browser.close();
    web.close();
  });

  const kinds = [
    '/',
    '/playground',
    '/doctor',
    '/contributing/tags',
    '/path/azure/kubernetes',
    '/deployment/security/azure/auth-code-flow',
    '/deployment/security/azure/docker',
    '/deployment/security/how-a-sign-in-goes',
    '/deployment/security/how-a-sign-in-goes/confidential-client',
    '/deployment/security/troubleshooting',
    '/deployment/security/configuration-parameters',
    '/deployment/security/saml',
    '/no-such-page',
  ];
  for (const url of kinds) {
    it(`${url} says nothing in the console, and nothing is wider than the window`, async () => {
      const { page, said } = await open(url);
      await awake(page);
      for (const width of [1280, 360]) {
        await page.setViewport({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(over, 0, `${String(width)} px`);
      }
      assert.deepEqual(said, []);
    });
  }

  it('the home page leads to the path of what was chosen', async () => {
    const { page } = await open('/');
    await page.locator('label:has([value="google"])').click();
    await page.locator('label:has([value="bare-metal"])').click();
    await page.locator('main a[href="/path/google/bare-metal"]').wait();
  });

  it('values of the playground reach its files and every page', async () => {
    const { page } = await open('/playground');
    await awake(page);
    await enter(page, 'Tenant ID', tenant);
    await enter(page, 'Client ID', client);
    await enter(page, 'Server URL', server);
    await shows(page, '[role="tabpanel"] pre', `OIDC_TENANT=${tenant}`);
    await page.waitForFunction(
      (id) => localStorage.getItem('playground')?.includes(id),
      {},
      tenant,
    );
    await page.goto(`${base}/deployment/security/azure/docker`);
    await shows(page, 'article', tenant);
    await shows(page, 'article', server);
  });

  it('the doctor finds a mistake in its worker, and marks the line', async () => {
    const { page, said } = await open('/doctor');
    await awake(page);
    await enter(page, 'Whatever you have', 'AUTHENTICATION_PROVIDER=azure\nOIDC_TENANT=common\n');
    await page.locator('[data-paste="any"] [data-code="tenant-keyword"]').wait();
    assert.deepEqual(said, []);
  });

  it('a key opens the search, an error’s number leads to its section', async () => {
    const { page, said } = await open('/deployment/security/azure');
    await page.keyboard.press('/');
    await page.locator('[role="searchbox"]:focus').wait();
    await page.keyboard.type('AADSTS50011');
    await page.locator('.hit a[href*="aadsts50011"]').wait();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /AADSTS50011/i.test(location.hash));
    assert.deepEqual(said, []);
  });

  it('the theme that was chosen is there after a reload', async () => {
    const { page } = await open('/');
    const colour = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await colour();
    await page.locator('.theme-button').click();
    const chosen = await colour();
    assert.notEqual(chosen, before);
    await page.reload();
    assert.equal(await colour(), chosen);
  });
});
