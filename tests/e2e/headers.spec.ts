import { expect, test } from 'playwright/test';

test('The worker that reads pasted secrets can send nothing, not even to its own site', async ({
  page,
}) => {
  await page.goto('/doctor');
  const started = page.waitForEvent('worker');
  await page.getByRole('textbox').first().fill('AUTHENTICATION_PROVIDER=azure');
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
  await expect(page.locator('.doctor').first()).toContainText('azure');
});

test('An address that cannot be read gets a sentence and no paths', async ({ request }) => {
  const answer = await request.get('/%');
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toBe('This address is not written as addresses are.\n');
});
