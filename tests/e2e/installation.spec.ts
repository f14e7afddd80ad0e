import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { parseJson } from '../../src/sso/text/json.ts';
import { awake, client, server, tenant } from './support/widget.ts';

const azure = '/deployment/security/azure';
const codeFlow = `${azure}/auth-code-flow`;
const reference = '/deployment/security/configuration-parameters';
const troubleshooting = '/deployment/security/jwt-troubleshooting';

/** Every value of an installation, as the pages must show it. */
const values = [tenant, client, server, 'ada', 'contoso.example'];

async function enter(page: Page, target: string, flow = 'Confidential client') {
  await page.goto('/playground');
  await awake(page);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field(target).check();
  await field(flow).check();
  await field('Tenant ID').fill(tenant);
  await field('Client ID').fill(client);
  await field('Server URL').fill(server);
  await field('Administrators').fill('Ada@contoso.example');
  await field('E-mail domains').fill('contoso.example');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground') ?? ''))
    .toContain('"domain":["contoso.example"]');
}

/** The text a reader sees in the article. */
const article = (page: Page) => page.locator('article').innerText();
const bar = (page: Page) => page.getByRole('button', { name: /^Your installation/ });
const file = (page: Page, name: string) =>
  page.locator('figure.code:visible', { has: page.locator('figcaption', { hasText: name }) });

const targets = [
  {
    label: 'Docker',
    page: `${azure}/docker`,
    files: ['openmetadata-sso.env', 'docker-compose.override.yml'],
    own: 'docker exec',
    others: ['kubectl', './bin/openmetadata.sh'],
  },
  {
    label: 'Bare metal',
    page: `${azure}/bare-metal`,
    files: ['openmetadata.yaml'],
    own: './bin/openmetadata.sh',
    others: ['kubectl', 'docker exec'],
  },
  {
    label: 'Kubernetes',
    page: `${azure}/kubernetes`,
    files: ['create-oidc-secret.sh', 'values-sso.yaml'],
    own: 'kubectl',
    others: ['docker exec', './bin/openmetadata.sh'],
  },
] as const;

for (const { label, page: own, files, own: command, others } of targets) {
  for (const flow of ['Confidential client', 'Public client'] as const) {
    test(`Entered once for ${label}, ${flow}, every Azure page speaks of that installation`, async ({
      page,
    }) => {
      await enter(page, label, flow);
      for (const url of [
        azure,
        codeFlow,
        `${azure}/implicit-flow`,
        own,
        troubleshooting,
        '/deployment/security',
      ]) {
        await page.goto(url);
        const text = await article(page);
        // The secret is only ever named.
        const blanks = (text.match(/<[a-z-]+>/g) ?? []).filter(
          (name) => name !== '<client-secret-value>' && name !== '<bot-token>',
        );
        expect(blanks, url).toEqual([]);
        if (url === own || url === troubleshooting || url === '/deployment/security') {
          for (const other of others) expect(text, url).not.toContain(other);
          if (url !== troubleshooting) expect(text, url).toContain(command);
        }
      }
      await expect(bar(page)).toContainText(label);
      await expect(bar(page)).toContainText('catalog.contoso.example');
    });
  }

  test(`The files in the page for ${label} are those of the playground, to the letter`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await enter(page, label);
    const made: Record<string, string> = {};
    for (const name of files) {
      const download = page.waitForEvent('download');
      await page.getByRole('tab', { name }).click();
      await page.getByRole('button', { name: `Download ${name}` }).click();
      made[name] = await readFile(await (await download).path(), 'utf8');
    }
    await page.goto(own);
    for (const name of files) {
      await file(page, name).getByRole('button', { name: 'Copy' }).click();
      await expect(file(page, name).getByRole('button', { name: 'Copied' })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trimEnd()).toBe(made[name]?.trimEnd());
    }
  });
}

for (const [name, option, text] of [
  ['another cloud', 'US Government', 'AUTHENTICATION_PROVIDER=custom-oidc'],
  ['a server that ends TLS itself', 'The server itself does', undefined],
  ['an old release', '1.9', undefined],
] as const) {
  test(`The files in a page follow ${name} too`, async ({ page }) => {
    await enter(page, 'Docker');
    await page.getByLabel(option, { exact: true }).check();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset))
      .toHaveProperty(
        option === 'US Government' ? 'client' : 'cookie',
        option === 'US Government' ? 'custom-oidc' : 'no',
      );
    const env = await page.getByRole('tabpanel').locator('pre').innerText();
    await page.goto(`${azure}/docker`);
    expect((await file(page, 'openmetadata-sso.env').locator('code').innerText()).trimEnd()).toBe(
      env.trimEnd(),
    );
    if (text) await expect(file(page, 'openmetadata-sso.env')).toContainText(text);
    await expect(page.getByText('FORCE_SECURE_SESSION_COOKIE: "true"').first()).toBeVisible({
      visible: option === 'US Government',
    });
  });
}

test('Several administrators stand in each file as a list', async ({ page }) => {
  await enter(page, 'Docker');
  await page.getByLabel('Administrators', { exact: true }).fill('ada, bob');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground') ?? ''))
    .toContain('"admin":["ada","bob"]');
  await page.goto(`${azure}/docker`);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(
    'AUTHORIZER_ADMIN_PRINCIPALS=[ada,bob]',
  );
  await page.goto(`${azure}/bare-metal`);
  await expect(page.locator('pre:visible').first()).toContainText(
    'adminPrincipals:\n    - "ada"\n    - "bob"\n',
  );
});

test('Values are there at the first paint, and nothing moves', async ({ page }) => {
  await enter(page, 'Kubernetes');
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: number; painted: string[] };
    seen.moved = 0;
    seen.painted = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      for (const blank of document.querySelectorAll('var[data-v]:not(.own)')) {
        if (!blank.matches('.usual')) seen.painted.push(blank.textContent);
      }
      if (document.readyState !== 'complete') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const url of [`${azure}/kubernetes`, `${azure}/docker`, codeFlow, troubleshooting]) {
    await page.goto(url, { waitUntil: 'networkidle' });
    const { moved, painted } = await page.evaluate(() => {
      const seen = window as unknown as { moved: number; painted: string[] };
      return { moved: seen.moved, painted: seen.painted };
    });
    expect([url, moved, painted]).toEqual([url, 0, []]);
  }
});

test('A value is changed where it stands, and every page follows', async ({ page }) => {
  await enter(page, 'Docker');
  await page.goto(codeFlow);
  const value = page.locator('p var.fillable', { hasText: server }).first();
  await expect(value).toHaveAttribute('title', /kept in this browser only/);
  await value.press('Enter');
  const form = page.getByRole('dialog', { name: 'Change this value' });
  const field = form.getByLabel('Server URL');
  await expect(field).toHaveValue(server);
  await expect(field).toBeFocused();
  await field.fill('https://data.contoso.example');
  await expect(form).toContainText('Kept in this browser only');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toBeHidden();
  await expect(page.locator('article')).toContainText('https://data.contoso.example/callback');
  await expect(bar(page)).toContainText('data.contoso.example');
  await page.goto(`${azure}/docker`);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(
    'OIDC_CALLBACK=https://data.contoso.example/callback',
  );
});

test('A blank is filled where it stands', async ({ page }) => {
  await page.goto(`${azure}/docker`);
  await page.locator('pre var[data-v="tenant-id"]:visible').first().click();
  const form = page.getByRole('dialog', { name: 'Change this value' });
  await form.getByLabel('Tenant ID').fill('common');
  await form.getByLabel('Tenant ID').blur();
  await expect(form.locator('[data-code="tenant-keyword"]')).toBeVisible();
  await form.getByLabel('Tenant ID').fill(tenant);
  await page.keyboard.press('Escape');
  await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
});

test('The bar changes everything from any page, with the keyboard alone', async ({ page }) => {
  await page.goto(troubleshooting);
  await bar(page).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Your installation' });
  await expect(form).toBeVisible();
  await form.getByLabel('Docker', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(form.getByLabel('Kubernetes', { exact: true })).toBeChecked();
  await form.getByLabel('Server URL').fill(server);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('Kubernetes');
  await expect(bar(page)).toContainText('catalog.contoso.example');
  await expect(page.locator('article')).not.toContainText('docker exec', { useInnerText: true });
});

test('Tabs are the choice itself: they move together, on the next page too', async ({ page }) => {
  await page.goto(`${azure}/docker`);
  const tabs = page.getByRole('tab', { name: 'Public client' });
  await expect(tabs).toHaveCount(3);
  await tabs.first().click();
  for (const tab of await tabs.all()) await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('article')).not.toContainText('OIDC_TENANT=', { useInnerText: true });
  await expect(page.getByRole('link', { name: 'The compose override', exact: true })).toBeHidden();
  await page.goto(`${azure}/kubernetes`);
  await expect(page.getByRole('tab', { name: 'Public client' }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('tab', { name: 'Public client' }).first().press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Confidential client' }).first()).toBeFocused();
  await expect(page.locator('article')).toContainText('oidcConfiguration:', { useInnerText: true });
});

test('A tab chooses what it says and nothing else', async ({ page }) => {
  await page.goto(troubleshooting);
  await page.getByRole('tab', { name: 'Kubernetes' }).first().click();
  await expect(bar(page)).toHaveText(/Your installation:\s+Kubernetes$/, { useInnerText: true });
  await expect(page.locator('article')).toContainText('(OpenMetadata 2.0 and later)', {
    useInnerText: true,
  });
  await page.goto(`${azure}/kubernetes`);
  await expect(page.locator('html')).not.toHaveAttribute('data-flow');
  await expect(page.getByRole('heading', { name: 'Create the Secret' })).toBeVisible();
});

const record = async (page: Page) =>
  parseJson(await page.evaluate(() => localStorage.getItem('playground') ?? ''));

test.describe('What a reader did not choose is not kept as a choice', () => {
  for (const [name, url] of [
    ['on the playground', '/playground'],
    ['in a guide', codeFlow],
  ] as const) {
    test(`when one field is typed ${name}`, async ({ page }) => {
      await page.goto(url);
      await awake(page);
      await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
      await expect.poll(() => record(page)).toMatchObject({ answers: { tenant } });
      expect(await record(page)).toEqual({
        v: 1,
        answers: { tenant, provider: 'azure' },
        provider: 'azure',
        values: { 'tenant-id': tenant },
        // No choices: what most installations are.
        choices: { client: 'own', cookie: 'yes' },
      });
      // Nobody is told to be on the wrong page, and no flow is folded away.
      await page.goto(`${azure}/kubernetes`);
      await expect(page.locator('.elsewhere:visible')).toHaveCount(0);
      await expect(page.getByRole('tab', { name: 'Public client' }).first()).toBeVisible();
      await expect(bar(page)).toHaveText(/no server URL yet$/, { useInnerText: true });
    });
  }

  test('when one value is entered where it stands', async ({ page }) => {
    await page.goto(`${azure}/docker`);
    await page.locator('pre var[data-v="server-url"]:visible').first().click();
    const form = page.getByRole('dialog', { name: 'Change this value' });
    await form.getByLabel('Server URL').fill(server);
    await page.keyboard.press('Escape');
    await expect.poll(() => record(page)).toMatchObject({ answers: { serverUrl: server } });
    expect(await record(page)).toMatchObject({ choices: { client: 'own', cookie: 'yes' } });
    for (const name of ['data-target', 'data-flow', 'data-version'])
      await expect(page.locator('html')).not.toHaveAttribute(name);
    await expect(page.locator('article')).toContainText('AUTHENTICATION_CLIENT_TYPE=public');
  });

  test('and a default that is pressed is chosen', async ({ page }) => {
    await page.goto('/playground');
    await awake(page);
    const group = page.getByRole('group', { name: 'Where OpenMetadata runs' });
    await expect(group).toHaveAccessibleDescription('Until you choose: Docker.');
    await group.getByLabel('Docker', { exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(group).toHaveAccessibleDescription('');
    await expect.poll(() => record(page)).toMatchObject({ answers: { target: 'docker' } });
  });

  test('and what was chosen before the script arrived counts', async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(/\/_astro\/.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/playground', { waitUntil: 'commit' });
    await page.getByLabel('Kubernetes', { exact: true }).check();
    await page.getByLabel('The server itself does', { exact: true }).check();
    release(undefined);
    await expect
      .poll(() => record(page))
      .toMatchObject({ answers: { target: 'kubernetes', tlsProxy: false } });
    await expect(page.getByLabel('Kubernetes', { exact: true })).toBeChecked();
  });
});

test('The bar names what there is, each with what it is', async ({ page }) => {
  const choices = { target: 'kubernetes', version: '2.0', flow: 'public' };
  const words = [
    'Runs on Kubernetes',
    'OpenMetadata 2.0',
    'Flow public',
    'Address catalog.contoso.example',
  ];
  for (let which = 1; which < 16; which++) {
    const some = <Part>(parts: readonly Part[]) => parts.filter((_, at) => which & (1 << at));
    const kept = {
      ...{ v: 1, answers: {} },
      values: which & 8 ? { 'server-host': 'catalog.contoso.example' } : {},
      choices: { client: 'own', ...Object.fromEntries(some(Object.entries(choices))) },
    };
    await page.goto('/deployment');
    await page.evaluate((text) => {
      localStorage.setItem('playground', text);
    }, JSON.stringify(kept));
    await page.reload();
    // As it is painted: the text of what is shown, with what the style sheet puts before it.
    const shown = await bar(page)
      .locator('.chosen:visible')
      .evaluateAll((all) =>
        all.map((one) => {
          const said = /^"(.*?)"/.exec(getComputedStyle(one, '::before').content)?.[1] ?? '';
          return said + one.textContent.trim();
        }),
      );
    expect(shown).toEqual(some(words));
  }
});

test('A link into a passage that is folded away unfolds it', async ({ page }) => {
  await enter(page, 'Docker', 'Public client');
  await page.goto(`${azure}/docker#the-compose-override`);
  await expect(page.getByRole('heading', { name: 'The compose override' })).toBeInViewport();
});

test('Who is on the page for another target is told where theirs is', async ({ page }) => {
  await page.goto(`${azure}/docker`);
  await expect(page.locator('.elsewhere:visible')).toHaveCount(0);
  await enter(page, 'Kubernetes');
  await page.goto(`${azure}/docker`);
  await page.getByRole('link', { name: 'go to the page for Kubernetes' }).click();
  await expect(page).toHaveURL(`${azure}/kubernetes`);
});

test('A link with a value leads somewhere only once the value is known', async ({ page }) => {
  await page.goto(troubleshooting);
  const link = page.getByText('the settings in use');
  await expect(link).not.toHaveAttribute('href');
  await enter(page, 'Docker');
  await page.goto(troubleshooting);
  await expect(link).toHaveAttribute('href', `${server}/api/v1/system/config/auth`);
  await expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('Another tab that is open follows at once', async ({ page, context }) => {
  await page.goto(`${azure}/docker`);
  const second = await context.newPage();
  await enter(second, 'Docker');
  await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
});

test('The form in a guide and the bar share their answers', async ({ page }) => {
  await enter(page, 'Docker');
  await page.goto(codeFlow);
  await awake(page);
  const widget = page.getByRole('form', { name: 'Authority and test link' });
  await expect(widget.getByLabel('Tenant ID')).toHaveValue(tenant);
  await bar(page).click();
  const form = page.getByRole('dialog', { name: 'Your installation' });
  await form.getByRole('button', { name: 'Forget everything' }).click();
  await expect(widget.getByLabel('Tenant ID')).toHaveValue('');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('playground'))).toBeNull();
  await expect(page.locator('article')).toContainText(
    'https://login.microsoftonline.com/<tenant-id>',
  );
});

test('A setting in a file is explained on focus and on hover, and is a link to the reference', async ({
  page,
}) => {
  await page.goto(`${azure}/docker`);
  const name = file(page, 'openmetadata-sso.env').getByRole('link', { name: 'OIDC_SCOPE' });
  await name.focus();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('oidcConfiguration.scope');
  await expect(card).toContainText('openid email profile');
  await expect(name).toHaveAccessibleDescription(/What to ask the provider for/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await file(page, 'openmetadata-sso.env').getByRole('link', { name: 'OIDC_TENANT' }).hover();
  await expect(card).toContainText('oidcConfiguration.tenant');
  await name.press('Enter');
  await expect(page).toHaveURL(`${reference}/oidc#oidc_scope`);
});

for (const [target, name, path] of [
  ['docker', 'OIDC_SCOPE', 'oidcConfiguration.scope'],
  ['kubernetes', 'scope', 'oidcConfiguration.scope'],
  ['bare-metal', 'scope', 'oidcConfiguration.scope'],
] as const) {
  test(`A setting in a file for ${target} is explained to a mouse`, async ({ page }) => {
    await page.goto(`${azure}/${target}`);
    const link = page.locator('pre:visible').getByRole('link', { name, exact: true }).first();
    // The pointer is over the words, and so over whatever colours them.
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(page.getByRole('tooltip')).toContainText(path);
    await page.mouse.move(0, 0);
    await expect(page.getByRole('tooltip')).toBeHidden();
  });
}

test('The index of settings is filtered while one types', async ({ page }) => {
  await page.goto(reference);
  const field = page.getByLabel('Show only settings with');
  const shown = page.locator('.index li:visible');
  const heading = (name: string) => page.getByRole('article').getByRole('heading', { name });
  for (const [words, setting] of [
    ['oidcConfiguration.tenant', 'OIDC_TENANT'],
    ['promptType', 'OIDC_PROMPT_TYPE'],
    ['secure cookie', 'FORCE_SECURE_SESSION_COOKIE'],
  ] as const) {
    await field.fill(words);
    await expect(shown.getByRole('link')).toHaveText([setting]);
    await expect(page.getByRole('status')).toHaveText('One fits.');
  }
  await expect(heading('Sign-in')).toBeVisible();
  await expect(heading('SAML')).toBeHidden();
  await field.fill('nonsense');
  await expect(page.getByRole('status')).toHaveText('Nothing has these words.');
  await field.fill('');
  expect(await shown.count()).toBeGreaterThan(50);
  await expect(heading('SAML')).toBeVisible();
});

test('The page is copied as Markdown with the reader’s values, without what is folded away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(page, 'Docker');
  await page.goto(`${azure}/docker`);
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Azure SSO on Docker\n/);
  expect(text).toContain('```dotenv\n# Settings for docker compose');
  for (const value of values) expect(text).toContain(value);
  expect(text).not.toContain('AUTHENTICATION_CLIENT_TYPE=public');
  expect(text).not.toMatch(/^(Copy|Confidential client)$/m);
});

test('On paper the choice holds', async ({ page }) => {
  await enter(page, 'Docker');
  await page.goto(troubleshooting);
  await page.emulateMedia({ media: 'print' });
  const text = await article(page);
  expect(text).toContain('docker exec');
  expect(text).not.toContain('kubectl');
  expect(text).toContain(server);
  await expect(bar(page)).toBeHidden();
});

test('On paper there is everything, with labels, where nothing was chosen', async ({ page }) => {
  await page.goto(`${azure}/docker`);
  await page.emulateMedia({ media: 'print' });
  const text = await article(page);
  expect(text).toContain('AUTHENTICATION_CLIENT_TYPE=confidential');
  expect(text).toContain('AUTHENTICATION_CLIENT_TYPE=public');
  await expect(page.locator('p.variant-label', { hasText: 'Public client' }).first()).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy page as Markdown' })).toBeHidden();
});

test.describe('Where nothing can be stored', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });

  test('pages show their blanks, and what is entered holds as long as the page', async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${azure}/docker`);
    await expect(file(page, 'openmetadata-sso.env')).toContainText('OIDC_TENANT=<tenant-id>');
    await bar(page).click();
    const form = page.getByRole('dialog', { name: 'Your installation' });
    await form.getByLabel('Tenant ID').fill(tenant);
    await form.getByRole('button', { name: 'Done' }).click();
    await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
    await page.reload();
    await expect(file(page, 'openmetadata-sso.env')).toContainText('OIDC_TENANT=<tenant-id>');
    expect(said).toEqual([]);
  });
});

test('What is entered holds where storage is full, whatever other tabs store', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${azure}/docker`);
  await bar(page).click();
  const form = page.getByRole('dialog', { name: 'Your installation' });
  await form.getByLabel('Tenant ID').fill(tenant);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
  await page.evaluate(() => {
    dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: 'dark' }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(form.getByLabel('Tenant ID')).toHaveValue(tenant);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(`OIDC_TENANT=${tenant}`);
});

test.describe('What was tampered with does nothing', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const kept = (values: unknown, choices: unknown = {}, v: unknown = 1) =>
    JSON.stringify({ v, answers: {}, values, choices });
  const cases: [name: string, stored: string][] = [
    ['markup as a value', kept({ 'tenant-id': '<img src=x onerror=alert(1)>' })],
    ['a value of a megabyte', kept({ 'tenant-id': 'a'.repeat(1_000_000) })],
    ['another version of the record', kept({ 'tenant-id': tenant }, { target: 'docker' }, 99)],
    [
      'values that are none',
      kept({ 'tenant-id': { toString: 1 }, 'client-id': [], 'server-url': [null] }),
    ],
    [
      'choices that are none',
      kept({}, { target: ['docker'], flow: '"]{}*{display:none}', version: { a: 1 } }),
    ],
    ['a choice that has no text', kept({}, { target: { toString: 1, valueOf: 1 } })],
    ['a choice that is a list of lists', kept({}, { flow: [[['public']]] })],
    ['choices that are a list', kept({}, ['docker'])],
    ['choices that are a text', kept({}, 'docker')],
    ['choices that are missing', kept({}, null)],
    ['values that are a text', kept('docker')],
    ['values that are a list', kept(['x', { toString: 1 }])],
    ['a value that is a list in a list', kept({ 'tenant-id': [[{ toString: 1 }]] })],
    ['a value that is nested deeply', `{"v":1,"answers":{},"values":{"tenant-id":${deep}}}`],
    [
      'a prototype',
      `{"v":1,"values":{"__proto__":["x"]},"choices":{"__proto__":{"target":"docker"}}}`,
    ],
    ['answers that are none', JSON.stringify({ v: 1, answers: { tenant: { toString: 1 } } })],
    ['a list', '[]'],
    ['a text', '"docker"'],
    ['a script as the server', kept({ 'server-url': 'javascript:alert(1)//' })],
    ['no JSON', '{"v":1,'],
    ['a number', '7'],
    ['null', 'null'],
  ];
  for (const [name, stored] of cases) {
    test(name, async ({ page }) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      await page.addInitScript((text) => {
        localStorage.setItem('playground', text);
      }, stored);
      await page.goto(troubleshooting);
      await expect(page.locator('article')).toContainText('<tenant-id>');
      await expect(page.getByText('the settings in use')).not.toHaveAttribute('href');
      // Nothing was chosen, so nothing is folded away.
      await expect(page.locator('article')).toContainText('(OpenMetadata 2.0 and later)', {
        useInnerText: true,
      });
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      // The form that reads the whole record works too, and keeps what is entered.
      await bar(page).click();
      const form = page.getByRole('dialog', { name: 'Your installation' });
      await form.getByLabel('Client ID').fill(client);
      await form.getByRole('button', { name: 'Done' }).click();
      await expect.poll(() => record(page)).toMatchObject({ answers: { clientId: client } });
      const { answers } = (await record(page)) as { answers: Record<string, unknown> };
      for (const answer of Object.values(answers)) expect(typeof answer).toBe('string');
      expect(said).toEqual([]);
    });
  }

  for (const address of ['#%', '#%E0%A4%A', '#answers=%', '#%00', `#${'%41'.repeat(5000)}%`]) {
    test(`an address that ends in ${address.slice(0, 20)}`, async ({ page }) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      for (const url of [`${azure}/docker`, '/playground', '/doctor', reference]) {
        await page.goto(url + address);
        // What is last among the scripts of a page works.
        await bar(page).click();
        await expect(page.getByRole('dialog', { name: 'Your installation' })).toBeVisible();
      }
      await page.goto(`${azure}/docker`);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(page).toHaveURL(/#/);
      expect(said).toEqual([]);
    });
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every passage is there with its label, and values are readable blanks', async ({
    page,
  }) => {
    await page.goto(troubleshooting);
    for (const label of ['Docker', 'Bare metal', 'Kubernetes']) {
      await expect(page.locator('p.variant-label', { hasText: label }).first()).toBeVisible();
    }
    const text = await article(page);
    for (const part of ['docker exec', 'kubectl', '<server-url>', '(OpenMetadata 2.0 and later)']) {
      expect(text).toContain(part);
    }
    await expect(page.locator('.tab-row').first()).toBeHidden();
    await expect(page.locator('[data-installation]')).toBeHidden();
    await page.goto(`${azure}/docker`);
    const files = page.locator('figure.code', {
      has: page.locator('figcaption', { hasText: 'openmetadata-sso.env' }),
    });
    await expect(files).toHaveCount(2);
    for (const one of await files.all()) await expect(one).toBeVisible();
    await expect(files.first().getByText('custom-oidc').first()).toBeHidden();
  });
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the bar has a row of its own once there is something to say', async ({ page }) => {
    await page.goto(codeFlow);
    await expect(bar(page)).toBeInViewport();
    await enter(page, 'Docker');
    await page.goto(codeFlow);
    await expect(bar(page)).toContainText('Docker');
    await bar(page).tap();
    await expect(page.getByRole('dialog', { name: 'Your installation' })).toBeVisible();
  });
});

test('What is typed while the provider’s code is on its way is there after leaving', async ({
  page,
}) => {
  const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.goto(codeFlow);
  await awake(page);
  // From here on nothing more of the code arrives.
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
  await page.getByLabel('Client ID', { exact: true }).fill(secret);
  await page.goto('/licenses.txt');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain(tenant);
  expect(stored).not.toContain(secret);
  letThrough();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(codeFlow);
  await awake(page);
  await expect(page.getByLabel('Tenant ID', { exact: true })).toHaveValue(tenant);
  await expect(page.locator('var[data-v="tenant-id"]').first()).toHaveText(tenant);
});
