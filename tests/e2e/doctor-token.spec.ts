import { expect, test } from 'playwright/test';
import { watchForLeaks } from './support/leaks.ts';
import { client, tenant } from './support/widget.ts';
import { host, token, found, open, keepInstallation, signed } from './support/doctor.ts';

test.describe('A token', () => {
  test('It is read, its user shown, its keys asked for on a click only, and it goes nowhere', async ({
    page,
  }) => {
    const { token: text, jwks } = await signed();
    const asked: string[] = [];
    await page.route(/login\.microsoftonline\.com/, async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ json: jwks, headers: { 'access-control-allow-origin': '*' } });
    });
    await keepInstallation(page);
    const expectNoLeak = watchForLeaks(page, text.split('.')[1] ?? '');
    await open(page);
    await token(page).fill(text);
    await expect(page.locator('.token-kind')).toContainText('This is an ID token');
    await expect(page.getByRole('row', { name: /^aud/ })).toContainText(client);
    await expect(page.getByRole('textbox', { name: 'Administrators' })).toHaveValue('ada');
    const user = page.locator('.identity-result');
    await expect(user).toContainText('ada@contoso.example');
    await expect(user.locator('div', { hasText: 'Administrator' }).last()).toContainText('Yes');
    const verdict = user.locator('div', { hasText: 'Gets in' }).last();
    await expect(verdict).toContainText('Yes, if its signature is right.');
    expect(asked).toEqual([]);
    await expectNoLeak();

    await page.getByRole('button', { name: 'Check the signature' }).click();
    await expect(page.getByText('Verified.')).toBeVisible();
    await expect(verdict).toHaveText('Gets inYes.');
    expect(asked).toEqual([`${host}/${tenant}/discovery/v2.0/keys`]);
    const kept = await page.evaluate(() => document.documentElement.outerHTML);
    expect(kept).not.toContain(text.split('.')[2]);

    await page.getByRole('button', { name: 'Forget the token' }).click();
    await expect(token(page)).toHaveValue('');
    await expect(page.locator('.identity-result')).toHaveCount(0);
  });

  test('What is no token is refused with a sentence', async ({ page }) => {
    await open(page);
    await token(page).fill('hello');
    await expect(found(page, 'token-not-token')).toContainText('There is no token in this text.');
  });
});
