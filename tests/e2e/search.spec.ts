import { expect, test, type Page } from 'playwright/test';

const azure = '/deployment/security/azure';

const reference = '/deployment/security/configuration-parameters';
const errors = '/deployment/security/troubleshooting';

/** What a reader types, and what must come first. The place to add one. */
const expected: [query: string, first: string][] = [
  // Words are answered by a page.
  ['tenant id', `${azure}/auth-code-flow`],
  ['redirect uri', `${azure}/auth-code-flow`],
  ['client secret', `${azure}/auth-code-flow`],
  ['helm values', `${azure}/kubernetes`],
  ['need admin approval', '/deployment/security/jwt-troubleshooting'],
  ['login.microsoftonline.com', `${azure}/auth-code-flow`],
  ['realm', '/deployment/security/keycloak'],
  ['kcadm', '/deployment/security/keycloak/auth-code-flow'],
  ['upgrade 2.0', '/deployment/security/upgrade'],
  ['what changes in 2.0', '/deployment/security/upgrade'],
  // A name is answered by what it names.
  ['AADSTS50011', `${errors}#aadsts50011`],
  ['AADSTS7000215', `${errors}#aadsts7000215`],
  ['AADSTS90095', `${errors}#aadsts90094`],
  ['onelogin', '/deployment/security/one-login'],
  ['cognito', '/deployment/security/amazon-cognito'],
  ['user pool', '/deployment/security/amazon-cognito'],
  ['redirect_mismatch', `${errors}#cognito-redirect-mismatch`],
  ['redirect_uri_mismatch', `${errors}#google-redirect-uri-mismatch`],
  ['org_internal', `${errors}#google-org-internal`],
  ['google auth platform', '/deployment/security/google/auth-code-flow'],
  ['auth0 domain', '/deployment/security/auth0'],
  ['auth0 allowed callback urls', '/deployment/security/auth0/auth-code-flow'],
  ['Callback URL mismatch', '/deployment/security/auth0/auth-code-flow'],
  ['Unknown or invalid refresh token', errors],
  ['okta authorization server', '/deployment/security/okta'],
  ['trusted origins', '/deployment/security/okta/implicit-flow'],
  ['Policy evaluation failed', '/deployment/security/okta/auth-code-flow'],
  ['User is not assigned', '/deployment/security/okta/auth-code-flow'],
  ['invalid_client', `${errors}#invalid_client`],
  ['AUTHENTICATION_AUTHORITY', `${reference}#authentication_authority`],
  ['OIDC_TENANT', `${reference}#oidc_tenant`],
  ['oidcConfiguration.tenant', `${reference}#oidc_tenant`],
  ['authenticationConfiguration.oidcConfiguration.tenant', `${reference}#oidc_tenant`],
  ['promptType', `${reference}#oidc_prompt_type`],
  ['AUTHORIZER_USE_ROLES_FROM_PROVIDER', `${reference}#authorizer_use_roles_from_provider`],
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

test('Results are walked with the arrows and opened with Enter', async ({ page }) => {
  await page.goto('/');
  await search(page, 'redirect uri');
  await titles(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hit').first().locator('li a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/azure\/auth-code-flow#/);
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

test('A slip of the finger is told, with the word that was meant', async ({ page }) => {
  await page.goto('/');
  await search(page, 'azuer');
  await expect(page.getByText('No page has “azuer”.')).toBeVisible();
  await expect(titles(page).first()).toBeHidden();
  await page.getByRole('button', { name: 'azure', exact: true }).click();
  await expect(titles(page).first()).toBeVisible();
  await expect(page.getByText('No page has')).toBeHidden();
});

test('A word that no page has is told, with the nearest pages', async ({ page }) => {
  await page.goto('/');
  await search(page, 'zzyzx');
  await expect(page.getByText('No page has “zzyzx”.')).toBeVisible();
  await expect(page.locator('.search-nearest li a')).toHaveCount(3);
});

test('What is typed into the search is shown as text, whatever it is', async ({ page }) => {
  await page.goto('/');
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-search-nearest]')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('Without an index the search says what to do', async ({ page }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('The search index is not here.')).toBeVisible();
});
