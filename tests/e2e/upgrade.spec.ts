import { expect, test, type Page } from 'playwright/test';
import { watchForLeaks } from './support/leaks.ts';

const upgradePage = '/deployment/security/upgrade';
const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwx';
const env = `AUTHENTICATION_PROVIDER=custom-oidc
AUTHENTICATION_CLIENT_TYPE=confidential
OIDC_CLIENT_SECRET=${secret}
OIDC_SESSION_EXPIRY=600
`;
const helm = 'openmetadata:\n  config:\n    authentication:\n      provider: custom-oidc\n';

const file = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const said = (page: Page) => page.locator('.upgrade-doctor .checked-status');
const from = (page: Page) => page.getByLabel('You run OpenMetadata');
const to = (page: Page) => page.getByLabel('You go to');

test('A file is read for an upgrade to 2.0, edited, and its secret stays in the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const expectNoLeak = watchForLeaks(page, secret);
  await page.goto(upgradePage);
  await from(page).fill('1.13.2');
  await file(page, 'Configuration').fill(env);
  await expect(said(page)).toContainText('From 1.13.2 to 2.0.7: 1 error');
  await expect(page.locator('[data-code="upgrade-too-small"]')).toContainText(
    'From 2.0.2 on OIDC_SESSION_EXPIRY is at least 3600.',
  );
  await expect(page.locator('[data-behaviour="fernet-key"]')).toContainText(
    'Your files do not set FERNET_KEY.',
  );
  await expect(page.locator('[data-behaviour="response-type"]')).toHaveCount(0);
  await expect(page.locator('.upgrade-doctor .results')).not.toContainText(secret);

  await page
    .getByRole('button', { name: /openmetadata\.env 4:21/ })
    .first()
    .click();
  await expect(file(page, 'openmetadata.env')).toBeFocused();

  await page.getByRole('button', { name: /^Copy the file/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('OIDC_SESSION_EXPIRY=3600');
  expect(copied).toContain(secret);

  await to(page).fill('1.13.6');
  await expect(said(page)).toHaveText(
    'From 1.13.2 to 1.13.6: nothing in your files has to change.',
  );
  await expectNoLeak();
});

test('What cannot be looked at is said in a sentence, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto(upgradePage);
  await from(page).fill('1.8');
  await expect(page.getByText('This site knows releases from 1.9 on.')).toBeVisible();
  await expect(from(page)).toHaveAttribute('aria-invalid', 'true');
  await from(page).fill('2.0');
  await to(page).fill('1.12');
  await expect(page.getByText('1.12 is older than 2.0.')).toBeVisible();
  await from(page).fill('1.12');
  await expect(page.getByText('Both are 1.12, so nothing changes.')).toBeVisible();
  await to(page).fill('2.0');
  await expect(said(page)).toContainText('Put your files in');

  await file(page, 'Configuration').fill('hello');
  await expect(page.getByText('This is not recognised as a configuration')).toBeVisible();
  await file(page, 'Configuration').fill(env);
  await expect(said(page)).toContainText('new in your files');
  await page.getByRole('button', { name: 'Add another file' }).click();
  await file(page, 'Configuration').fill(helm);
  await expect(page.getByText('Helm values and an env file belong to different')).toBeVisible();
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await expect(said(page)).toContainText('new in your files');
});

test('The box starts with the release that this browser keeps', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('playground', JSON.stringify({ v: 1, answers: { version: '1.10' } }));
  });
  await page.goto(upgradePage);
  await to(page).focus();
  await expect(from(page)).toHaveValue('1.10');
  await expect(said(page)).toContainText('From 1.10.0 to 2.0.7');
});

test('Nothing that reads files is loaded before the box is touched', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(upgradePage, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /UpgradeDoctor|worker/i.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Add another file' }).click();
  await expect(page.getByLabel('Configuration (2)')).toBeVisible();
  expect(loaded.filter((url) => /UpgradeDoctor/i.test(url))).not.toEqual([]);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each step has its table', async ({ page }) => {
    await page.goto(upgradePage);
    await expect(page.getByRole('heading', { name: 'From 1.13 to 2.0' })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'maxActiveSessionsPerUser' })).toBeVisible();
    await expect(page.getByText('Sessions need FERNET_KEY', { exact: true })).toBeVisible();
  });
});
