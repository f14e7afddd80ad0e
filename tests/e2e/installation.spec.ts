import { expect, test } from 'playwright/test';
import { awake, server, tenant } from './support/widget.ts';
import {
  azure,
  codeFlow,
  troubleshooting,
  enter,
  bar,
  file,
  record,
} from './support/installation.ts';

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
      // The release that runs was not asked for, and is the one thing that has no usual answer.
      const open = 'var[data-v]:not(.own, :empty, [data-v=running-release])';
      for (const blank of document.querySelectorAll(open)) {
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
  await expect(value).toHaveAttribute('title', 'Press to change');
  await value.press('Enter');
  const form = page.getByRole('dialog', { name: 'Change this value' });
  const field = form.getByLabel('Server URL', { exact: true });
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
  await form.getByLabel('Server URL', { exact: true }).fill(server);
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
    await form.getByLabel('Server URL', { exact: true }).fill(server);
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
    'Flow Public',
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
