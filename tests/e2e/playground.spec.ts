import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { watchForLeaks } from './support/leaks.ts';
import { awake, client, server, tenant } from './support/widget.ts';

const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, 40);

async function open(page: Page, url = '/playground') {
  await page.goto(url);
  await awake(page);
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const file = (page: Page) => page.getByRole('tabpanel').locator('pre');

async function answerAll(page: Page) {
  await field(page, 'Tenant ID').fill(tenant);
  await field(page, 'Client ID').fill(client);
  await field(page, 'Server URL').fill(server);
  await field(page, 'Administrators').fill('Ada@contoso.example');
  await field(page, 'E-mail domains').fill('contoso.example');
}

test('What is missing is said, field by field, until the plan is complete', async ({ page }) => {
  await open(page);
  const progress = page.getByRole('region', { name: 'Progress' }).getByRole('status');
  await expect(progress).toHaveText(
    'Still needed: tenant ID, client ID, server URL, administrators, and e-mail domains.',
  );
  await expect(page.getByText('What to do now')).toBeHidden();
  await answerAll(page);
  // The env file has a place for the secret; the script for Kubernetes asks for it.
  await expect(progress).toHaveText('Complete. Still to fill in the files: <client-secret-value>.');
  await field(page, 'Kubernetes').check();
  await expect(progress).toHaveText('Complete. The files are ready.');
  await expect(page.getByText('What to do now')).toBeVisible();
});

test('Files have readable blanks until an answer fills them', async ({ page }) => {
  await open(page);
  await expect(file(page)).toContainText('OIDC_TENANT=<tenant-id>');
  await field(page, 'Tenant ID').fill(tenant);
  await expect(file(page)).toContainText(`OIDC_TENANT=${tenant}`);
  await field(page, 'Tenant ID').fill('common');
  await expect(file(page)).toContainText('OIDC_TENANT=<tenant-id>');
});

for (const [target, names, text] of [
  ['Docker', ['openmetadata-sso.env', 'docker-compose.override.yml'], `OIDC_TENANT=${tenant}`],
  ['Bare metal', ['openmetadata-sso.yaml'], `tenant: "${tenant}"`],
  ['Kubernetes', ['create-oidc-secret.sh', 'values-sso.yaml'], 'oidc-secrets'],
] as const) {
  test(`${target} gets its own files, copied and saved as they are shown`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await answerAll(page);
    await field(page, target).check();
    await expect(page.getByRole('tab')).toHaveText([...names]);
    await expect(file(page)).toContainText(text);
    for (const name of names) {
      await page.getByRole('tab', { name }).click();
      const shown = await file(page).innerText();
      await page.getByRole('button', { name: `Copy ${name}` }).click();
      await expect(page.getByRole('button', { name: `Copied ${name}` })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trimEnd()).toBe(shown.trimEnd());
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Download ${name}` }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(name);
      expect(await readFile(await saved.path(), 'utf8')).toBe(copied);
    }
  });
}

test('The tabs of the files are walked with the arrows', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'openmetadata-sso.env' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'docker-compose.override.yml' })).toBeFocused();
  await expect(file(page)).toContainText('FORCE_SECURE_SESSION_COOKIE');
});

test('A secret stands in no file until it is asked for, and nowhere else ever', async ({
  page,
}) => {
  const expectNoLeak = watchForLeaks(page, secret);
  await open(page);
  await answerAll(page);
  await field(page, 'Client secret (optional)').fill(secret);
  await expect(file(page)).toContainText('<client-secret-value>');
  await expectNoLeak();

  const include = page.getByLabel('Write it into the files below');
  await include.check();
  await expect(file(page)).toContainText(`OIDC_CLIENT_SECRET='${secret}'`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download openmetadata-sso.env' }).click();
  expect((await download).suggestedFilename()).toBe('openmetadata-sso.env');
  await include.uncheck();
  await expectNoLeak();

  await page.reload();
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Client secret (optional)')).toHaveValue('');
  await expectNoLeak();
});

test('A Secret ID in the place of the secret is refused', async ({ page }) => {
  await open(page);
  await field(page, 'Client secret (optional)').fill('55555555-cccc-4e4e-8f8f-666666666666');
  await expect(page.getByText('This is the Secret ID.')).toBeVisible();
});

test('Answers survive a reload, are cleared with one press and come back with another', async ({
  page,
}) => {
  await open(page);
  await answerAll(page);
  await field(page, 'Kubernetes').check();
  await page.reload();
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Kubernetes')).toBeChecked();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(field(page, 'Tenant ID')).toHaveValue('');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('playground'))).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
});

test('A link carries the answers, in the part of a URL that no server sees', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await answerAll(page);
  await field(page, 'Client secret (optional)').fill(secret);
  await page
    .getByRole('button', { name: 'Copy link with these answers, without the secret' })
    .click();
  await expect(page.getByRole('button', { name: /^Copied with these/ })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fragment = link.split('#answers=')[1] ?? '';
  expect(Buffer.from(fragment, 'base64url').toString()).not.toContain(secret);

  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('about:blank');
  await open(page, link);
  await page.getByRole('button', { name: 'Use these answers' }).click();
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(page).toHaveURL('/playground');
});

test('A hostile link is refused with a sentence', async ({ page }) => {
  await open(page, '/playground#answers=PGltZyBzcmM9eCBvbmVycm9yPWFsZXJ0KDEpPg');
  await expect(page.getByText('The link’s answers cannot be read')).toBeVisible();
  await expect(field(page, 'Tenant ID')).toHaveValue('');
});

test('Stored answers that were tampered with do nothing', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'playground',
      '{"v":1,"answers":{"cloud":"<img src=x onerror=alert(1)>"}}',
    );
  });
  await open(page);
  for (const choice of await page.getByRole('radio').all()) await expect(choice).not.toBeChecked();
  await expect(page.getByText('Until you choose: Global.')).toBeVisible();
});

test('A pasted discovery document fills tenant and cloud', async ({ page }) => {
  await open(page);
  await page.getByText('Fill from something you have').click();
  await page
    .getByLabel('The Overview page or Endpoints list, a URL, or a discovery document')
    .fill(JSON.stringify({ issuer: `https://login.microsoftonline.us/${tenant}/v2.0` }));
  await page.getByRole('button', { name: 'Fill the fields' }).click();
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'US Government')).toBeChecked();
});

test.describe('The discovery check', () => {
  const base = `https://login.microsoftonline.com/${tenant}`;
  const document = {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    response_types_supported: ['code'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  };

  test('asks on a click only, without cookies or referrer, and compares', async ({ page }) => {
    const asked: Record<string, string>[] = [];
    await page.route(/login\.microsoftonline\.com/, async (route) => {
      asked.push(await route.request().allHeaders());
      await route.fulfill({
        json: document,
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    await open(page);
    await answerAll(page);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Check the discovery document' }).click();
    await expect(page.locator('[data-code="discovery-agrees"]')).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('referer');
    expect(asked[0]).not.toHaveProperty('cookie');

    // What was said of this tenant's document is not true of another tenant's.
    await page.getByRole('radio', { name: 'Public client' }).check();
    await expect(page.locator('[data-code="discovery-agrees"]')).toContainText('URLs and scopes');
    await field(page, 'Tenant ID').fill('8fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607');
    await expect(page.locator('[data-code="discovery-agrees"]')).toHaveCount(0);
  });

  test('offers to paste the document where the browser may not read it', async ({ page }) => {
    // To the page, a refusal by CORS looks like no answer at all.
    await page.route(/login\.microsoftonline\.com/, (route) => route.abort());
    await open(page);
    await answerAll(page);
    await page.getByRole('button', { name: 'Check the discovery document' }).click();
    await page.getByLabel('The JSON it shows').fill(
      JSON.stringify({
        ...document,
        issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
      }),
    );
    await expect(page.locator('.discovery .finding-error').first()).toBeVisible();
  });
});

test('Every warning leads to its field', async ({ page }) => {
  await open(page);
  await answerAll(page);
  await field(page, 'Several').check();
  const advice = page.locator('.advice li', { hasText: 'sticky sessions' });
  await advice.getByRole('link', { name: 'Server replicas' }).click();
  await expect(page.locator('#playground-replicas')).toBeInViewport();
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a bar jumps between questions and results', async ({ page }) => {
    await open(page);
    const bar = page.getByRole('navigation', { name: 'Parts of the playground' });
    await bar.getByRole('link', { name: 'Results (5 open)' }).click();
    await expect(page.locator('#playground-results')).toBeInViewport();
    await bar.getByRole('link', { name: 'Questions' }).click();
    await expect(page.locator('#playground-questions')).toBeInViewport();
  });
});

test('What the build has drawn stays as it is when the page comes to life', async ({ page }) => {
  await page.addInitScript(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { target, removedNodes } of records) {
        const place = (target as Element).closest?.('astro-island *');
        if (place && removedNodes.length > 0) changes.push(place.outerHTML.slice(0, 80));
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page);
  await expect(file(page)).toContainText('AUTHENTICATION_PROVIDER=azure');
  const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
  expect(changes).toEqual([]);
});
