import { expect, test } from 'playwright/test';
import { watchForLeaks } from './support/leaks.ts';
import { client, guide, server, tenant } from './support/widget.ts';
import { errorPage, cameBack, open, keepInstallation } from './support/doctor.ts';

test.describe('An error', () => {
  test('An error page is compared with the installation that this browser keeps', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await keepInstallation(page);
    await open(page);
    await cameBack(page).fill(errorPage);
    await expect(
      page.getByRole('heading', { name: 'AADSTS50011: the redirect URI does not match' }),
    ).toBeVisible();
    await expect(page.getByText(`Your plan has ${server}/callback: the scheme`)).toBeVisible();
    await expect(
      page.getByRole('link', { name: /oidcConfiguration\.callbackUrl$/ }),
    ).toHaveAttribute('href', '/deployment/security/configuration-parameters/oidc#oidc_callback');
    await expect(page.getByRole('link', { name: 'AADSTS50011 on this site' })).toHaveAttribute(
      'href',
      '/deployment/security/troubleshooting/entra#aadsts50011',
    );
    await page.getByRole('button', { name: 'Copy the IDs for an administrator' }).click();
    await expect(page.getByRole('button', { name: /^Copied/ })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        'Request or trace ID: 7c1d2e3f-1111-4aaa-8bbb-000011112222',
        'Correlation ID: 8c1d2e3f-1111-4aaa-8bbb-000011112222',
        'Timestamp: 2026-07-08T08:08:48Z',
      ].join('\n'),
    );
  });

  test('Without an installation every spelling is named, and entering one compares at once', async ({
    page,
  }) => {
    await open(page);
    await cameBack(page).fill(errorPage);
    for (const name of ['Docker', 'Bare metal', 'Kubernetes']) {
      await expect(page.locator('.setting-links dt', { hasText: name })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Enter your installation' }).click();
    const form = page.getByRole('dialog', { name: 'Your installation' });
    await form.getByLabel('Server URL', { exact: true }).fill(server);
    await form.getByLabel('Tenant ID').fill(tenant);
    await form.getByLabel('Client ID', { exact: true }).fill(client);
    await form.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText(`Your plan has ${server}/callback: the scheme`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Enter your installation' })).toBeHidden();
  });

  test('A callback address says what it proves and what it does not', async ({ page }) => {
    await keepInstallation(page);
    await open(page);
    await cameBack(page).fill(`${server}/callback?code=0.AAAA1234567890abcdefghij&state=xyz`);
    await expect(page.getByText('The redirect URI it came back to is registered')).toBeVisible();
    await expect(page.getByText('there is no test link to compare the state with')).toBeVisible();
  });

  test('What is none of these is refused, and emptied with one press', async ({ page }) => {
    await open(page);
    await cameBack(page).fill('It does not work.');
    await expect(cameBack(page)).toHaveAttribute('aria-invalid', 'true');
    const refusal = page.locator('#came-back .finding-warning');
    await expect(refusal).toContainText('There is no error in this text');
    await page.getByRole('button', { name: 'Empty the box' }).click();
    await expect(cameBack(page)).toHaveValue('');
    await expect(cameBack(page)).toBeFocused();
    await expect(refusal).toHaveCount(0);
  });

  test('The same box stands in the guides', async ({ page }) => {
    for (const url of [guide, '/deployment/security/troubleshooting']) {
      await page.goto(url);
      await cameBack(page).fill('AADSTS7000215');
      await expect(
        page.getByRole('heading', { name: 'AADSTS7000215: the client secret is wrong' }).last(),
      ).toBeVisible();
    }
  });

  test('A token in the text is warned of first and shown nowhere', async ({ page }) => {
    const leaked = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI5OTk5OTk5OSJ9.c2lnbmF0dXJl';
    const expectNoLeak = watchForLeaks(page, leaked.slice(0, 30));
    await open(page);
    await cameBack(page).fill(`AADSTS50011: no. id_token=${leaked}`);
    await expect(
      page.locator('[data-paste="callback"] .results').locator('p').first(),
    ).toContainText('Leaked.');
    await expectNoLeak();
  });
});
