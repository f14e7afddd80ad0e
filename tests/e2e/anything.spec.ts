import { expect, test, type Page } from 'playwright/test';

const box = (page: Page) => page.getByLabel('Whatever you have');
const results = (page: Page) => page.locator('[data-paste="any"] .results');
const kind = (page: Page) => page.locator('#doctor-any-kind');

const log = `ERROR [2026-03-14 08:08:47,911] [dw-54] o.o.s.s.AuthenticationCodeFlowHandler - [Auth Callback Servlet] Failed in Auth Login
javax.net.ssl.SSLHandshakeException: PKIX path building failed
\tat org.pac4j.oidc.client.OidcClient.init(OidcClient.java:60)`;

test.describe('One box takes anything', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/doctor');
  });

  test('a log, a configuration and a token, each as what it is', async ({ page }) => {
    await box(page).fill(log);
    await expect(kind(page)).toHaveText(/^An error, a log or an answer, as recognised/);
    await expect(results(page)).toContainText('the server does not trust a certificate');
    await box(page).fill('docker run -e AUTHENTICATION_PROVIDER=azure -e OIDC_TENANT=common x');
    await expect(results(page)).toContainText('Commands or their output');
    await expect(results(page).locator('[data-code="tenant-keyword"]').first()).toBeVisible();
    await box(page).fill(
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
    );
    await expect(kind(page)).toHaveText(/A token, as recognised/);
  });

  test('a text that nobody explains: who wrote it, and where to look next', async ({ page }) => {
    await box(page).fill('org.flywaydb.core.api.FlywayException: Validate failed');
    await expect(results(page)).toContainText('we cannot tell its cause');
    await expect(results(page).getByRole('heading', { name: 'Where to look next' })).toBeVisible();
    await expect(box(page)).not.toHaveAttribute('aria-invalid', 'true');
    await results(page).getByRole('link', { name: 'Errors at the start' }).click();
    await expect(page).toHaveURL(/\/troubleshooting\/start-up$/);
  });

  test('what it was taken for can be changed', async ({ page }) => {
    await box(page).fill('OIDC_TENANT=common\n');
    await kind(page).selectOption('error');
    await expect(results(page)).toContainText('There is no error in this text');
    await kind(page).selectOption('');
    await expect(results(page).locator('[data-code]').first()).toBeVisible();
  });

  test('a text in the wrong box is sent on', async ({ page }) => {
    await page
      .getByLabel(/^The address you ended on/)
      .fill('OIDC_TENANT=common\nOIDC_TYPE=azure\n');
    await page.getByRole('button', { name: 'Find out what it is' }).click();
    await expect(box(page)).toBeFocused();
    await expect(kind(page)).toHaveText(/^A configuration, as recognised/);
    await expect(results(page).locator('[data-code="tenant-keyword"]').first()).toBeVisible();
  });

  test('there is an example to try', async ({ page }) => {
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(results(page).locator('[data-code="tenant-keyword"]').first()).toBeVisible();
    await expect(results(page).locator('[data-code="scope-commas"]').first()).toBeVisible();
  });

  test('half a million characters that came another way are taken out again', async ({ page }) => {
    await box(page).evaluate((field: HTMLTextAreaElement) => {
      field.value = 'OIDC_TENANT=a\n'.repeat(35_000);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.locator('[data-paste="any"] .too-long')).toBeVisible();
    await expect(box(page)).toHaveValue('');
  });

  for (const size of [2_000_000, 10_000_000]) {
    test(`${String(size)} pasted characters are refused, and what was there stays`, async ({
      page,
    }) => {
      await box(page).fill(log);
      await expect(results(page)).toContainText('the server does not trust a certificate');
      const put = await box(page).evaluate((field: HTMLTextAreaElement, length) => {
        field.focus();
        field.select();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'OIDC_TENANT=a\n'.repeat(length / 14));
        const pasted = new ClipboardEvent('paste', { clipboardData, cancelable: true });
        return field.dispatchEvent(pasted);
      }, size);
      expect(put).toBe(false);
      await expect(page.locator('[data-paste="any"] .too-long')).toBeVisible();
      await expect(box(page)).toHaveValue(log);
      await expect(results(page)).toContainText('the server does not trust a certificate');
      await box(page).fill('OIDC_TENANT=common\n');
      await expect(page.locator('[data-paste="any"] .too-long')).toBeHidden();
    });
  }

  test('what is dropped is refused as well', async ({ page }) => {
    // Again until what refuses it has arrived.
    const drop = () =>
      box(page).evaluate((field: HTMLTextAreaElement) => {
        field.focus();
        const dropped = {
          inputType: 'insertFromDrop',
          data: 'x'.repeat(500_000),
          cancelable: true,
        };
        return field.dispatchEvent(new InputEvent('beforeinput', dropped));
      });
    await expect.poll(drop).toBe(false);
    await expect(page.locator('[data-paste="any"] .too-long')).toBeVisible();
    await expect(box(page)).toHaveValue('');
  });
});

for (const [width, height] of [
  [1280, 900],
  [360, 740],
] as const) {
  test.describe(`In a window of ${String(width)} × ${String(height)}`, () => {
    test.use({ viewport: { width, height } });

    test('a line in sight says what was found below, and leads there', async ({ page }) => {
      await page.goto('/doctor');
      for (const name of ['[data-paste="any"]', '.config-doctor']) {
        const form = page.locator(name);
        const field = form.getByRole('textbox');
        await field.focus();
        const place = () =>
          field.evaluate((one) => {
            const { top, height } = one.getBoundingClientRect();
            return [top + scrollY, height];
          });
        const before = await place();
        await field.fill('AUTHENTICATION_PROVIDER=azure\nOIDC_TENANT=common\n');
        const line = form.locator('.answer-bar a');
        await expect(line).toHaveText(/\d errors?.* found\. ↓$/);
        await expect(line).toBeInViewport({ ratio: 1 });
        expect(await place()).toEqual(before);
        await line.click();
        await expect(form.locator('.results')).toBeFocused();
        await expect(form.locator('.checked-status')).toBeInViewport();
        await expect(line).toBeHidden();
        await field.fill('');
        await expect(line).toBeHidden();
      }
    });
  });
}
