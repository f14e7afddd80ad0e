import { expect, test } from 'playwright/test';
import { azure, reference, values, enter, file } from './support/installation.ts';

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
