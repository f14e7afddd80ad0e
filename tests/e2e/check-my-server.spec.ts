import { expect, test, type Page } from 'playwright/test';
import { findings } from './support/axe.ts';
import { watchForLeaks } from './support/leaks.ts';
import { client, server, tenant } from './support/widget.ts';

const page1 = '/deployment/security/azure/docker';
const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwx';

const kept = {
  v: 1,
  provider: 'azure',
  values: { 'server-url': server },
  answers: {
    ...{ cloud: 'global', flow: 'confidential', target: 'docker', version: '1.12' },
    ...{ tenant, clientId: client, serverUrl: server },
    ...{ admins: 'ada@contoso.example', domains: 'contoso.example' },
  },
};

/** What a server of release 1.12 publishes that runs with these answers. */
const published = {
  ...{ provider: 'azure', providerName: '', clientType: 'confidential', enableSelfSignup: true },
  jwtPrincipalClaims: ['email', 'preferred_username', 'sub'],
  ...{ jwtPrincipalClaimsMapping: [], clientId: client, callbackUrl: `${server}/callback` },
  authority: `https://login.microsoftonline.com/${tenant}`,
  ...{ oidcConfiguration: null, ldapConfiguration: null },
};
const version = { version: '1.12.3', revision: 'abc', timestamp: 1760000000000 };
const callback = 'HTTP/2 500 \ncontent-type: text/html\n\n';
const json = JSON.stringify;

const box = (page: Page) => page.getByLabel('What the commands print');
const results = (page: Page) => page.locator('[data-paste="server"] .results');
const verdict = (page: Page) => results(page).locator('[data-verdict]');
const row = (page: Page, what: string) => results(page).locator(`[data-what="${what}"]`);

async function keep(page: Page): Promise<void> {
  await page.addInitScript((text) => {
    localStorage.setItem('playground', text);
  }, json(kept));
}

test('Three answers in one paste are green, and the box is loaded with the first of them', async ({
  page,
}) => {
  await keep(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(page1, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /ServerDoctor/.test(url))).toEqual([]);
  const commands = page.locator('pre', { hasText: '/api/v1/system/version' });
  await expect(commands).toContainText(`curl -sS ${server}/api/v1/system/config/auth`);

  await box(page).fill(`${json(published)}${json(version)}${callback}`);
  await expect(verdict(page)).toHaveText('The server runs with your plan. Nothing differs.');
  await expect(row(page, 'clientId')).toContainText('the same');
  await expect(row(page, 'release')).toContainText('1.12.3');
  await expect(row(page, 'callback')).toContainText('The request arrives.');
  await expect(
    results(page).getByText(/settings of your plan that the server shows to nobody/),
  ).toBeVisible();
  expect(await findings(page, { within: '[data-paste="server"]' })).toEqual([]);

  await page.getByRole('button', { name: 'Empty the box' }).click();
  await expect(results(page)).toBeHidden();
});

test('Three differences are named with both values, and what to do', async ({ page }) => {
  await keep(page);
  await page.goto(page1);
  const other = {
    ...published,
    provider: 'google',
    clientType: 'public',
    callbackUrl: 'http://localhost:8585/callback',
  };
  await box(page).fill(json(other));
  await expect(verdict(page)).toContainText('3 things differ from your plan.');
  await expect(verdict(page)).toContainText(
    'docker exec openmetadata_server ./bootstrap/openmetadata-ops.sh remove-security-config --force',
  );
  await expect(row(page, 'provider')).toContainText('azure');
  await expect(row(page, 'provider')).toContainText('google');
  await expect(row(page, 'callbackUrl')).toContainText('the scheme is http instead of https');
  await expect(results(page).locator('tr.differs')).toHaveCount(3);
  // What differs stands first.
  await expect(results(page).locator('tbody tr').nth(2)).toHaveClass('differs');

  await box(page).fill(json(published));
  await expect(verdict(page)).toContainText('Nothing differs.');
});

test('Without kept values it shows what the server says, and compares once they are entered', async ({
  page,
}) => {
  await page.goto(page1);
  await box(page).fill(json(published));
  await expect(verdict(page)).toHaveText('This is what the server says.');
  await expect(row(page, 'provider')).toContainText('azure');
  await expect(results(page).getByRole('columnheader')).toHaveCount(2);
  await expect(
    results(page).getByRole('button', { name: 'Enter your installation' }),
  ).toBeVisible();

  await page.evaluate((text) => {
    localStorage.setItem('playground', text);
    dispatchEvent(new CustomEvent('installation', { detail: text }));
  }, json(kept));
  await expect(verdict(page)).toContainText('Nothing differs.');
});

test('A page instead of JSON, and an answer cut short, are told in a sentence; nothing typed is lost', async ({
  page,
}) => {
  await page.goto(page1);
  const login =
    '<!doctype html><html><head><title>Sign in to Acme</title></head><body></body></html>';
  await box(page).fill(login);
  await expect(results(page)).toContainText(
    'This is a web page (“Sign in to Acme”), not the JSON of OpenMetadata.',
  );
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(box(page)).toHaveValue(login);
  await box(page).fill(json(published).slice(0, 100));
  await expect(results(page)).toContainText('An answer ends in the middle.');
  await box(page).fill('curl: (7) Failed to connect');
  await expect(results(page)).toContainText('nobody listens at this host and port');
});

test('A secret in an answer is told as leaked, and is nowhere but in the box', async ({ page }) => {
  await keep(page);
  const expectNoLeak = watchForLeaks(page, secret);
  await page.goto(page1);
  await box(page).fill(json({ ...published, clientId: secret, oidcConfiguration: { secret } }));
  await expect(results(page)).toContainText('treat it as leaked');
  await expect(row(page, 'clientId')).toContainText('••••••••');
  await expect(row(page, 'clientId')).toContainText('differs');
  await expectNoLeak();
});

test('Where no callback is part of a sign-in, none is asked for', async ({ page }) => {
  await page.goto('/deployment/security/ldap/kubernetes');
  await expect(page.locator('pre', { hasText: '/api/v1/system/version' })).toBeVisible();
  await expect(page.locator('pre', { hasText: '/callback' })).toHaveCount(0);
});
