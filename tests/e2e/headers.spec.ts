import { expect, test } from 'playwright/test';

test('The worker that reads pasted secrets can send nothing, not even to its own site', async ({
  page,
}) => {
  const started = page.waitForEvent('worker');
  await page.goto('/doctor');
  await page.locator('.config-doctor').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await page.getByLabel('Configuration', { exact: true }).fill('OIDC_TENNANT=x');
  const worker = await started;
  expect(worker.url()).toContain('/_astro/check-worker');
  const asked = await worker.evaluate(() =>
    Promise.all(
      [location.origin, 'https://login.microsoftonline.com/', 'https://elsewhere.example/'].map(
        (url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => 'sent',
            () => 'refused',
          ),
      ),
    ),
  );
  expect(asked).toEqual(['refused', 'refused', 'refused']);
  // And it still does its work.
  await expect(page.locator('.config-doctor')).toContainText('OIDC_TENANT');
});

test('An address that cannot be read gets a sentence and no paths', async ({ request }) => {
  const answer = await request.get('/%');
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toBe('This address is not written as addresses are.\n');
});
