import { expect, test } from 'playwright/test';
import { watchForLeaks } from './support/leaks.ts';
import { client, fill, guide, server, tenant, testLink as link, output } from './support/widget.ts';

test('The form is loaded when it is in sight, and that it does not arrive is said', async ({
  page,
}) => {
  const loaded: string[] = [];
  await page.route(/AuthorityView/, (route) => {
    loaded.push(route.request().url());
    return route.abort();
  });
  await page.goto(guide, { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
  await page.locator('form.playground').scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert')).toContainText('Part of this page did not arrive.');
});

test('Tenant, client and server give every URL and a complete test link', async ({ page }) => {
  await page.goto(guide);
  await fill(page, { tenant, client, server });
  const base = `https://login.microsoftonline.com/${tenant}`;
  await expect(output(page, 'Authority')).toHaveText(base);
  await expect(output(page, 'Discovery URL')).toHaveText(
    `${base}/v2.0/.well-known/openid-configuration`,
  );
  await expect(output(page, 'JWKS URL')).toHaveText(`${base}/discovery/v2.0/keys`);
  await expect(output(page, 'Redirect URI to register').first()).toHaveText(`${server}/callback`);

  const href = new URL((await link(page).getAttribute('href')) ?? '');
  expect(href.origin + href.pathname).toBe(`${base}/oauth2/v2.0/authorize`);
  const {
    state,
    nonce,
    code_challenge: challenge,
    ...rest
  } = Object.fromEntries(href.searchParams);
  expect(rest).toEqual({
    client_id: client,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: `${server}/callback`,
    scope: 'openid email profile offline_access',
    prompt: 'select_account',
    code_challenge_method: 'S256',
  });
  expect(challenge).toMatch(/^[\w-]{43}$/);
  expect(state).toMatch(/^[\w-]{20,}$/);
  expect(nonce).toMatch(/^[\w-]{20,}$/);
  await expect(link(page)).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link(page)).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect(link(page)).toHaveAttribute('target', '_blank');
});

test('Both redirect URIs that a server may send have a test link', async ({ page, context }) => {
  await context.route(/login\.microsoftonline\.com/, (route) =>
    route.fulfill({ body: 'sign in', contentType: 'text/plain' }),
  );
  await page.goto('/playground');
  await fill(page, { tenant, client, server });
  const sent = async (name: string) => {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    return new URL(href ?? '').searchParams;
  };
  const first = 'Open the test sign-in in a new tab';
  const second = 'Test the other redirect URI';
  // The page takes 1.12 for granted, which sends the longer one.
  expect((await sent(first)).get('redirect_uri')).toBe(`${server}/auth/callback`);
  const other = await sent(second);
  expect(other.get('redirect_uri')).toBe(`${server}/callback`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: second }).click();
  await opened;
  const address = `${server}/callback?code=0.AAAA1234567890abcdefghij&state=${other.get('state') ?? ''}`;
  await page.getByLabel('Address you came back to').fill(address);
  await expect(page.getByText(`Test ${server}/auth/callback too`)).toBeVisible();

  await page.getByRole('radio', { name: '2.0' }).check();
  expect((await sent(first)).get('redirect_uri')).toBe(`${server}/callback`);
  await expect(page.getByRole('link', { name: second })).toHaveCount(0);
});

test('A link that was opened is not offered a second time', async ({ page, context }) => {
  await context.route(/login\.microsoftonline\.com/, (route) =>
    route.fulfill({ body: 'sign in', contentType: 'text/plain' }),
  );
  await page.goto(guide);
  await fill(page, { tenant, client, server });
  const first = (await link(page).getAttribute('href')) ?? '';
  const opened = context.waitForEvent('page');
  await link(page).click();
  const tab = await opened;
  await tab.waitForURL(/login\.microsoftonline\.com/);
  expect(tab.url()).toBe(first);
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  await expect(link(page)).not.toHaveAttribute('href', first);
});

test('What is still missing is said, and nothing is shown before it is right', async ({ page }) => {
  await page.goto(guide);
  await fill(page, { client });
  await expect(page.getByText('Needs the tenant ID and server URL.')).toBeVisible();
  await expect(output(page, 'Authority')).toHaveCount(0);
  await expect(link(page)).toHaveCount(0);
});

test('A pasted portal value is read as it was meant, and the page says so', async ({ page }) => {
  await page.goto(guide);
  await fill(page, { tenant: ` https://login.microsoftonline.com/${tenant.toUpperCase()}/v2.0 ` });
  await expect(page.getByText('Tenant taken from the URL')).toBeVisible();
  await expect(output(page, 'Authority')).toHaveText(`https://login.microsoftonline.com/${tenant}`);
});

for (const [name, value, code] of [
  ['a placeholder', '{Tenant ID}', 'tenant-placeholder'],
  ['common', 'common', 'tenant-keyword'],
  [
    'a look-alike host',
    `https://login.microsoftonline.com.evil.example/${tenant}`,
    'tenant-unknown-host',
  ],
  ['a host of another cloud', `https://login.microsoftonline.us/${tenant}`, 'tenant-other-cloud'],
] as const) {
  test(`${name} as tenant is refused, with the reason at its field`, async ({ page }) => {
    await page.goto(guide);
    await fill(page, { tenant: value, client, server });
    const field = page.getByLabel('Tenant ID', { exact: true });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator(`[data-code="${code}"]`)).toBeVisible();
    await expect(field).toHaveAccessibleDescription(/Not usable\./);
    await expect(output(page, 'Authority')).toHaveCount(0);
    await expect(field).toHaveValue(value);
  });
}

test('Another cloud switches to custom-oidc and says why', async ({ page }) => {
  await page.goto(guide);
  await fill(page, { tenant, client, server });
  await page.getByLabel('US Government').check();
  await expect(output(page, 'Provider')).toHaveText('custom-oidc');
  await expect(output(page, 'Authority')).toHaveText(`https://login.microsoftonline.us/${tenant}`);
  await expect(page.locator('[data-code="cloud-needs-custom-oidc"]')).toBeVisible();
});

test('The public client registers its redirect URI as a single-page application', async ({
  page,
}) => {
  await page.goto(guide);
  await fill(page, { tenant, client, server });
  await page.getByLabel('Public client').check();
  await expect(page.getByText('Platform Single-page application')).toBeVisible();
  await expect(output(page, 'Redirect URI to register')).toHaveCount(1);
});

test('A copy button copies its value and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(guide);
  await fill(page, { tenant });
  const button = page.getByRole('button', { name: 'Copy Authority' });
  await button.click();
  await expect(page.getByRole('button', { name: 'Copied Authority' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `https://login.microsoftonline.com/${tenant}`,
  );
});

test('What was typed before the script arrived counts', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/playground', { waitUntil: 'commit' });
  await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
  release(undefined);
  await expect(output(page, 'Authority')).toHaveText(`https://login.microsoftonline.com/${tenant}`);
  await expect(page.getByLabel('Tenant ID', { exact: true })).toHaveValue(tenant);
});

test('A secret in the wrong field is refused and leaves no trace', async ({ page }) => {
  const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
  const expectNoLeak = watchForLeaks(page, secret);
  await page.goto(guide);
  await fill(page, { tenant, client: secret, server });
  await expect(page.locator('[data-code="client-id-is-secret"]')).toBeVisible();
  await expect(link(page)).toHaveCount(0);
  await expectNoLeak();
});

test('The form is worked with the keyboard alone', async ({ page }) => {
  await page.goto(guide);
  await fill(page, {});
  await page.getByLabel('Global').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Tenant ID', { exact: true })).toBeFocused();
  await page.keyboard.type(tenant);
  await page.keyboard.press('Tab');
  await page.keyboard.type(client);
  await page.keyboard.press('Tab');
  await page.keyboard.type(server);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(guide);
  await expect(link(page)).toBeVisible();
});
