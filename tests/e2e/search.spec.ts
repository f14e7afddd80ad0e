import { expect, test, type Page } from 'playwright/test';

const azure = '/deployment/security/azure';

const reference = '/deployment/security/configuration-parameters';
const errors = '/deployment/security/troubleshooting';

const sentence =
  "AADSTS50011: The redirect URI 'https://catalog.example.com/callback' specified in the request does not match the redirect URIs configured for the application '11111111-2222-4333-8444-555555555555'.";

/** Some of what readers type, and what must come first; tests/site/search/questions.ts has all of it. */
const expected: [query: string, first: string][] = [
  ['tenant id', `${azure}/auth-code-flow`],
  ['AADSTS50011', `${errors}/entra#aadsts50011`],
  [sentence, `${errors}/entra#aadsts50011`],
  ['what goes into promptType?', `${reference}/oidc#oidc_prompt_type`],
  ['decode id token', '/doctor#token'],
];

async function search(page: Page, query: string) {
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(query);
}

const titles = (page: Page) => page.locator('.hit-title');

for (const [query, first] of expected) {
  test(`“${query}” finds ${first} first`, async ({ page }) => {
    await page.goto('/');
    await search(page, query);
    await expect(titles(page).first()).toHaveAttribute('href', first);
  });
}

test('A sentence has first results before any part of the index is there', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.pf_index$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await search(page, 'what do I change in the values when several replicas run behind one ingress');
  await expect(titles(page).first()).toBeVisible();
  await expect(page.locator('.hit ul')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  release();
  await expect(page.locator('.hit ul').first()).toBeVisible();
  // Whoever is in the list already stays there.
  await expect(page.locator('.search ol a:focus')).toHaveCount(1);
});

test('Nothing of the search is loaded before somebody asks for it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the search, Escape closes it, and the page is as before`, async ({
    page,
  }) => {
    await page.goto(azure);
    await page.keyboard.press(keys);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press(keys);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
}

test('/ opens the search again in the very moment in which it closes', async ({ page }) => {
  await page.goto(azure);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.evaluate((input) => {
    input.closest('dialog')?.close();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
  await expect(field).toBeFocused();
});

test('Results are walked with the arrows and opened with Enter', async ({ page }) => {
  await page.goto('/');
  await search(page, 'redirect uri');
  await page.locator('.hit ul').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hit').first().locator('li a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/azure\/auth-code-flow#/);
});

test('Enter opens what was typed last, also before that is answered', async ({ page }) => {
  await page.goto('/');
  await search(page, 'redirect uri');
  await page.locator('.hit ul').first().waitFor();
  await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
    field.value = 'ldap certificate';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(page).toHaveURL(/\/ldap/);
});

test('What was found before is gone when the search is opened again', async ({ page }) => {
  await page.goto('/');
  await search(page, 'redirect uri');
  await page.locator('.hit ul').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(titles(page)).toHaveCount(0);
});

test('A result shows where it stands and which sections hold the words', async ({ page }) => {
  await page.goto('/');
  await search(page, 'redirect uri');
  const first = page.locator('.hit').first();
  await expect(first.locator('.hit-trail')).toHaveText(
    'Single sign-on › Azure (Microsoft Entra ID)',
  );
  await expect(first.locator('li a').first()).toHaveAttribute('href', /auth-code-flow#/);
});

test('A slip of the finger is told, and the word that was meant is a link', async ({ page }) => {
  await page.goto('/');
  await search(page, 'tennant id');
  await expect(page.getByText('No page has “tennant”.')).toBeVisible();
  // It is answered as what was meant, already.
  await expect(titles(page).first()).toHaveAttribute('href', `${azure}/auth-code-flow`);
  await page.getByRole('link', { name: 'tenant', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('tenant id');
  await expect(page.getByText('No page has')).toBeHidden();
  await expect(titles(page).first()).toBeVisible();
});

test('A suggestion can be opened in a tab of its own', async ({ page }) => {
  await page.goto('/?search=tenant');
  await expect(page.getByRole('searchbox')).toHaveValue('tenant');
  await expect(titles(page).first()).toBeVisible();
});

test('Nonsense is told, and nothing is offered for it', async ({ page }) => {
  await page.goto('/');
  await search(page, 'zzyzx');
  await expect(page.getByRole('status').filter({ hasText: 'No page has “zzyzx”.' })).toBeVisible();
  await expect(page.locator('dialog.search').getByRole('link')).toHaveCount(0);
});

test('The words that are found are marked', async ({ page }) => {
  await page.goto('/');
  await search(page, 'tenant id');
  await expect(
    page
      .locator('.hit mark')
      .filter({ hasText: /tenant/i })
      .first(),
  ).toBeVisible();
});

test('The foot of the search names its keys', async ({ page }) => {
  await page.goto('/');
  await search(page, '');
  await expect(page.locator('dialog.search footer')).toHaveText(
    /↑ ↓ move\s+Enter open\s+Esc close/,
  );
});

test('A pasted text goes to the doctor in memory alone, secrets and all', async ({ page }) => {
  const secret = 'Zk8Q~abcdefghijklmnopqrstuvwxyz0123456789';
  const text = `OIDC_CLIENT_SECRET=${secret} AADSTS7000215: Invalid client secret provided.`;
  await page.goto('/');
  await search(page, text);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Read this text in the doctor' }).click();
  const doctor = await opened;
  await expect(doctor.locator('#doctor-any')).toHaveValue(text);
  await expect(doctor.locator('[data-paste="any"] .results')).toBeVisible();
  for (const tab of [page, doctor]) {
    expect(tab.url()).not.toContain(secret);
    const stored = await tab.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, window.name]),
    );
    expect(stored).not.toContain(secret);
  }
});

test('The playground takes a pasted text along', async ({ page }) => {
  const text = 'build authority url https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0';
  await page.goto('/');
  await search(page, text);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Take this text to the playground' }).click();
  await expect((await opened).locator('#playground-import')).toHaveValue(text);
});

test('What is typed into the search is shown as text, whatever it is', async ({ page }) => {
  await page.goto('/');
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.locator('.search-missed')).toContainText('“img”');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('Without an index the search says what to do', async ({ page }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('The search index is not here.')).toBeVisible();
});
