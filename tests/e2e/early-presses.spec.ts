import { expect, test } from 'playwright/test';
import { holdBack, modules } from './support/hold-back.ts';
import { record } from './support/installation.ts';
import { tenant } from './support/widget.ts';

test.describe('Before its script arrives', () => {
  test('the first screen takes choices, also where others are kept', async ({ page }) => {
    await page.goto('/licenses.txt');
    await page.evaluate(() => {
      const answers = { provider: 'google', target: 'docker', version: '1.13' };
      localStorage.setItem('playground', JSON.stringify({ v: 1, answers }));
    });
    const release = await holdBack(page);
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByRole('radio', { name: /^Okta/ }).check();
    await page.getByRole('radio', { name: /^Kubernetes/ }).check();
    release();
    await expect(page.getByRole('link', { name: 'Start the path' })).toHaveAttribute(
      'href',
      '/path/okta/kubernetes',
    );
    await expect(page.getByRole('radio', { name: '1.13' })).toBeChecked();
    await expect
      .poll(() => record(page))
      .toMatchObject({ answers: { provider: 'okta', target: 'kubernetes', version: '1.13' } });
  });

  test('a list of the path takes a choice', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('/path/okta/kubernetes', { waitUntil: 'commit' });
    await page.getByLabel('Release', { exact: true }).selectOption('1.9');
    release();
    await expect.poll(() => record(page)).toMatchObject({ answers: { version: '1.9' } });
    await expect(page.locator('html')).toHaveAttribute('data-version', '1.9');
    await expect(page.getByLabel('Release', { exact: true })).toHaveValue('1.9');
  });

  for (const [what, late] of [
    ['any script', modules],
    ['what reads it', /\/_astro\/paste-box\./],
  ] as const)
    test(`the doctor takes its example, before ${what} is there`, async ({ page }) => {
      const release = await holdBack(page, late);
      await page.goto('/doctor', { waitUntil: 'commit' });
      await page.getByRole('button', { name: 'Try an example' }).click();
      release();
      const found = page.locator('[data-paste="any"] .results [data-code="tenant-keyword"]');
      await expect(found.first()).toBeVisible();
    });

  test('the playground takes another provider', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('/playground', { waitUntil: 'commit' });
    await page.getByLabel('Identity provider').selectOption('okta');
    release();
    await expect(page.getByLabel('Okta domain or issuer')).toBeVisible();
    await expect(page.getByLabel('Identity provider')).toHaveValue('okta');
  });

  test('the playground takes a text for the provider in sight, whichever is kept', async ({
    page,
  }) => {
    await page.goto('/licenses.txt');
    await page.evaluate(() => {
      const answers = {
        provider: 'okta',
        oktaIssuer: 'contoso.okta.com',
        serverUrl: 'https://om.example',
      };
      localStorage.setItem('playground', JSON.stringify({ v: 1, answers }));
    });
    const release = await holdBack(page);
    await page.goto('/playground', { waitUntil: 'commit' });
    await page.getByLabel('Tenant ID', { exact: true }).fill(tenant);
    release();
    await expect(page.getByLabel('Server URL', { exact: true })).toHaveValue('https://om.example');
    await expect(page.getByLabel('Tenant ID', { exact: true })).toHaveValue(tenant);
    await expect.poll(() => record(page)).toMatchObject({ answers: { provider: 'azure', tenant } });
    await page.getByLabel('Identity provider').selectOption('okta');
    await expect(page.getByLabel('Okta domain or issuer')).toHaveValue('contoso.okta.com');
  });

  test('the box for something one has takes a text', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('/path/okta/kubernetes', { waitUntil: 'commit' });
    const issuer = 'https://contoso.okta.com/oauth2/default';
    await page.getByText('Fill from something you have').click();
    await page.locator('#playground-import').fill(issuer);
    release();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Fill the fields' }).click();
    await expect(page.getByLabel('Okta domain or issuer')).toHaveValue(issuer);
    await expect(page.locator('#playground-import')).toHaveValue(issuer);
  });

  test('buttons of the header take a press, by mouse or by key', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('/deployment/security/okta', { waitUntil: 'commit' });
    // Who presses again, since nothing happened, means it once.
    await page.locator('[data-theme-toggle]').click({ clickCount: 2 });
    await page.locator('[data-installation]').focus();
    await page.keyboard.press('Enter');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('dialog', { name: 'Your installation' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[data-theme-toggle]').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  for (const key of ['/', 'Control+k'])
    test(`the search takes its key ${key}, and what is typed behind it`, async ({ page }) => {
      const release = await holdBack(page);
      await page.goto('/deployment/security/okta', { waitUntil: 'commit' });
      await page.locator('article h1').waitFor();
      await page.keyboard.press(key);
      await page.keyboard.type('okta admin');
      release();
      await expect(page.getByRole('searchbox')).toHaveValue('okta admin');
    });

  test('the search takes a press of its button', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('/', { waitUntil: 'commit' });
    await page.locator('[data-search]').click();
    release();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('a stage of the path is passed, beside those that were, and its press leads on once', async ({
    page,
  }) => {
    await page.goto('/licenses.txt');
    await page.evaluate(() => {
      localStorage.setItem('path', JSON.stringify({ 'okta/kubernetes': ['files'] }));
    });
    const release = await holdBack(page);
    await page.goto('/path/okta/kubernetes', { waitUntil: 'commit' });
    await page.locator('#register .onward a').click();
    await expect(page).toHaveURL(/#secret$/);
    await page.getByRole('link', { name: 'Apply', exact: true }).click();
    const steps = await page.evaluate(() => history.length);
    release();
    // Nothing was answered.
    await expect(page.locator('#register')).toHaveClass(/skipped/);
    await expect(page.locator('#files')).toHaveClass(/skipped/);
    await expect(page).toHaveURL(/#apply$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await page.evaluate(() => localStorage.getItem('path'))).toBe(
      '{"okta/kubernetes":["files","register"]}',
    );
  });

  test('a list that the browser opens by itself is opened once', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const release = await holdBack(page);
    await page.goto('/deployment/security/okta', { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Pages' }).click();
    release();
    await expect(page.locator('[data-copy-page]')).toBeEnabled();
    // The script of the page is there when it does something.
    await expect(page.locator('var.fillable').first()).toBeAttached();
    await expect(page.locator('#pages')).toBeVisible();
  });
});
