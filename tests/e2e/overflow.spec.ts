import { expect, test, type Page } from 'playwright/test';
import { awake, client, server, tenant } from './support/widget.ts';

const azure = '/deployment/security/azure';

/** Words of the page in code that are cut in two where nothing joins their parts. */
async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const code of document.querySelectorAll('article :is(code, h1, h2, h3):not(pre *)')) {
      const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const words = text.nodeValue ?? '';
        const range = document.createRange();
        for (let at = 1; at < words.length; at += 1) {
          const top = (from: number) => {
            range.setStart(text, from);
            range.setEnd(text, from + 1);
            return range.getBoundingClientRect().top;
          };
          if (!/\w\w/.test(words.slice(at - 1, at + 1)) || top(at) - top(at - 1) < 8) continue;
          // A value of the reader's is longer than any line.
          if (!code.querySelector('.own')) found.push(words);
        }
      }
    }
    return found;
  });
}

for (const width of [360, 1280, 1440]) {
  test(`A name in code is never cut inside a word, ${String(width)} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const url of [azure, `${azure}/kubernetes`, `${azure}/auth-code-flow`]) {
      await page.goto(url);
      expect([url, await cutWords(page)]).toEqual([url, []]);
    }
  });
}

test('A name that may break is found and copied as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(azure);
  const name = page.locator('td code', { hasText: 'AUTHENTICATION_CLIENT_TYPE' });
  expect(await name.locator('wbr').count()).toBeGreaterThan(0);
  expect(
    await page.evaluate(() =>
      (window as unknown as { find(text: string): boolean }).find('AUTHENTICATION_CLIENT_TYPE'),
    ),
  ).toBe(true);
  await name.evaluate((code) => getSelection()?.selectAllChildren(code));
  await page.keyboard.press('ControlOrMeta+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(
    'AUTHENTICATION_CLIENT_TYPE',
  );
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('`AUTHENTICATION_CLIENT_TYPE`');
});

test('What copies asks for it in the press itself, since Safari refuses it later', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    let pressed = false;
    addEventListener('click', () => (pressed = true), true);
    addEventListener('click', () => (pressed = false));
    for (const name of ['write', 'writeText'] as const) {
      const own = Clipboard.prototype[name] as (what: unknown) => Promise<void>;
      Clipboard.prototype[name] = function (this: Clipboard, what: unknown) {
        return pressed
          ? own.call(this, what)
          : Promise.reject(new DOMException('not in a press', 'NotAllowedError'));
      };
    }
  });
  await page.goto(`${azure}/docker`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('.copy:visible').first().click();
  await expect.poll(copied).toContain('AUTHENTICATION_PROVIDER=azure');
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect.poll(copied).toContain('# Azure SSO on Docker');
});

test('Copy stands beside the lines and never on them', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${azure}/docker`);
    await expect(page.locator('.copy').first()).toBeAttached();
    const covered = await page.locator('figure.code:visible').evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        const tools = block.querySelector('.code-tools')?.getBoundingClientRect();
        const lines = block.querySelector('pre')?.getBoundingClientRect();
        if (!tools || !lines) return [block.outerHTML];
        const apart = tools.bottom <= lines.top + 1 || tools.left >= lines.right - 1;
        return apart ? [] : [block.textContent];
      }),
    );
    expect(covered).toEqual([]);
  }
});

test('Long lines show that they go on, and are wrapped on every page once asked for', async ({
  page,
}) => {
  await page.goto(`${azure}/kubernetes`);
  const file = page.locator('figure.code', { hasText: 'values-sso.yaml' }).first();
  const lines = file.locator('pre');
  const cue = () =>
    lines.evaluate((pre) => Number.parseFloat(getComputedStyle(pre).getPropertyValue('--cue')));
  expect(await cue()).toBeGreaterThan(0);
  await lines.evaluate((pre) => {
    pre.scrollLeft = pre.scrollWidth;
  });
  await expect.poll(cue).toBe(0);

  const wraps = () => lines.evaluate((pre) => pre.scrollWidth <= pre.clientWidth);
  expect(await wraps()).toBe(false);
  const copied = await lines.innerText();
  const wrap = file.getByRole('button', { name: 'Wrap' });
  await expect(wrap).toHaveAttribute('aria-pressed', 'false');
  await wrap.press('Enter');
  await expect(wrap).toHaveAttribute('aria-pressed', 'true');
  expect(await wraps()).toBe(true);
  expect(await lines.innerText()).toBe(copied);

  await page.goto('/playground');
  await awake(page);
  const other = page.getByRole('tabpanel');
  await expect(other.getByRole('button', { name: 'Wrap' })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.locator('pre')).toHaveCSS('white-space-collapse', 'preserve');
  await other.getByRole('button', { name: 'Wrap' }).click();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-wrap');
});

test('No button offers to wrap lines that fit', async ({ page }) => {
  await page.goto('/contributing/tags');
  const short = page.locator('figure.code:not(.one-line)', { has: page.locator('pre') });
  for (const block of await short.all()) {
    const fits = await block
      .locator('pre')
      .evaluate((pre) => pre.scrollWidth <= pre.clientWidth || !pre.checkVisibility());
    if (fits) await expect(block.locator('.wrap')).toBeHidden();
  }
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the comparison of the flows is read row by row', async ({ page }) => {
    await page.goto(azure);
    const table = page.locator('.table').first();
    expect(await table.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    const label = await table
      .locator('td[data-label]')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('Confidential client');
  });

  test('a table that stays one shows that it goes on', async ({ page }) => {
    await page.setViewportSize({ width: 240, height: 740 });
    await page.goto('/how-we-know');
    const table = page.locator('section.table').first();
    expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    expect(
      await table.evaluate((box) =>
        Number.parseFloat(getComputedStyle(box).getPropertyValue('--cue')),
      ),
    ).toBeGreaterThan(0);
  });

  test('a drawing is large enough to be read and moves under the finger', async ({ page }) => {
    await page.goto(`${azure}/auth-code-flow`);
    const frame = page.locator('.picture-frame').first();
    const words = frame.locator('svg text').first();
    expect((await words.boundingBox())?.height).toBeGreaterThan(9);
    expect(await frame.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  });

  test('the page never scrolls sideways', async ({ page }) => {
    for (const url of ['/', azure, `${azure}/docker`, '/playground', '/doctor', '/how-we-know']) {
      await page.goto(url);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([url, wide]).toEqual([url, false]);
    }
  });
});

test('A large picture has a button that closes it', async ({ page }) => {
  await page.goto(`${azure}/auth-code-flow`);
  const enlarge = page.getByRole('button', { name: /^Enlarge/ }).first();
  await enlarge.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  const close = dialog.getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport();
  await close.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(enlarge).toBeFocused();
});

test('The form of the installation has a button that closes it, and the first question the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(azure);
  await page.locator('[data-installation]').click();
  const dialog = page.getByRole('dialog', { name: 'Your installation' });
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await dialog.getByRole('textbox').last().focus();
  const close = dialog.getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport();
  await close.press('Enter');
  await expect(dialog).toBeHidden();
});

test('Status and file stay in view while the last field is typed into', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/playground');
  await awake(page);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const progress = page.getByRole('region', { name: 'Progress' });
  const [, before] = /(\d+) of \d+ settings ready/.exec(await progress.innerText()) ?? [];
  await field('Tenant ID').fill(tenant);
  await field('Client ID').fill(client);
  await field('Server URL').fill(server);
  await field('Administrators').fill('ada@contoso.example');
  await field('E-mail domains').pressSequentially('contoso.example');
  await expect(field('E-mail domains')).toBeInViewport();
  await expect(progress.getByRole('status')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('tabpanel').getByText('<client-secret-value>').first()).toBeVisible();
  await expect(page.getByRole('tabpanel').locator('pre')).toBeInViewport({ ratio: 0.5 });
  const [, after] = /(\d+) of \d+ settings ready/.exec(await progress.innerText()) ?? [];
  expect(Number(after)).toBeGreaterThan(Number(before));
});

test('What is missing leads to its question', async ({ page }) => {
  await page.goto('/playground');
  await awake(page);
  await page
    .getByRole('region', { name: 'Progress' })
    .getByRole('link', { name: 'e-mail domains' })
    .click();
  await expect(page.getByLabel('E-mail domains', { exact: true })).toBeInViewport();
});

test('The steps lead to the console of the provider and to the path', async ({ page }) => {
  await page.goto('/playground');
  await awake(page);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field('Tenant ID').fill(tenant);
  await field('Client ID').fill(client);
  await field('Server URL').fill(server);
  await field('Administrators').fill('ada@contoso.example');
  await field('E-mail domains').fill('contoso.example');
  const steps = page.locator('.run-list');
  await expect(steps.getByRole('link', { name: /Certificates & secrets/ })).toHaveAttribute(
    'href',
    new RegExp(client),
  );
  await expect(steps.getByRole('link', { name: 'The same as a path' })).toHaveAttribute(
    'href',
    /\/path\/azure\/docker$/,
  );
});

test.describe('A file beside its explanations', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  const row = (page: Page) => page.locator('tr', { hasText: 'The bare tenant ID' });
  const lines = (page: Page) => page.locator('.lines pre:visible [data-setting="oidc_tenant"]');

  test('stays in view, and its lines are lit by what explains them', async ({ page }) => {
    await page.goto(`${azure}/kubernetes`);
    await row(page).scrollIntoViewIfNeeded();
    await row(page).hover();
    await expect(lines(page)).toHaveClass('lit');
    await expect(lines(page)).toBeInViewport();
    await expect(row(page)).toHaveClass('lit');
    await page.getByRole('link', { name: 'OpenMetadata SSO guide' }).hover();
    await expect(page.locator('.lit')).toHaveCount(0);
  });

  test('lights the explanation of a line, by pointer and by focus', async ({ page }) => {
    await page.goto(`${azure}/kubernetes`);
    const name = lines(page).getByRole('link', { name: 'tenant' });
    await name.focus();
    await expect(row(page)).toHaveClass('lit');
    await page.keyboard.press('Shift+Tab');
    await expect(row(page)).not.toHaveClass('lit');
    await name.hover();
    await expect(row(page)).toHaveClass('lit');
  });

  test('lights a section and an item of a list too', async ({ page }) => {
    for (const [url, words] of [
      [`${azure}/docker`, 'The bare tenant ID, nothing else.'],
      ['/deployment/security/keycloak/docker', 'Any text. The schema asks for it'],
    ] as const) {
      await page.goto(url);
      const said = page.locator('div[data-setting], li[data-setting]', { hasText: words });
      await lines(page).getByRole('link').hover();
      await expect(said).toHaveClass('lit');
    }
  });

  test('is led to by a link, without a script too', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${azure}/kubernetes`);
    await row(page).getByRole('link', { name: 'oidcConfiguration.tenant' }).click();
    await expect(page.locator('.lines :target')).toContainText('tenant:');
    await expect(page.locator('.lines :target')).toBeInViewport();
    await page.close();
  });
});
