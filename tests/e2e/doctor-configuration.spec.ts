import { expect, test } from 'playwright/test';
import { type Setting } from '../../src/sso/settings/setting.ts';
import { settings } from '../../src/sso/settings/table.ts';
import { watchForLeaks } from './support/leaks.ts';
import { client, tenant } from './support/widget.ts';
import {
  secret,
  host,
  broken,
  traps,
  kept,
  file,
  found,
  checked,
  open,
  keepInstallation,
} from './support/doctor.ts';

test.describe('A configuration', () => {
  test('Traps are found, mended and then gone', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await file(page).fill(broken);
    await expect(checked(page)).toContainText('1 error');
    for (const code of traps) await expect(found(page, code)).toBeVisible();
    await expect(found(page, 'tenant-is-url').locator('pre')).toHaveText(`OIDC_TENANT=${tenant}`);

    await page.getByRole('button', { name: 'Copy the file openmetadata.env, corrected' }).click();
    await expect(page.getByRole('button', { name: /^Copied openmetadata/ })).toBeVisible();
    const corrected = await page.evaluate(() => navigator.clipboard.readText());
    expect(corrected).toContain(`OIDC_CLIENT_SECRET=${secret}\n`);
    await file(page, 'openmetadata.env').fill(corrected);
    for (const code of traps) await expect(found(page, code)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /corrected$/ })).toHaveCount(0);
  });

  test('The button of a finding selects what it is about', async ({ page }) => {
    await open(page);
    await file(page).fill(broken);
    await found(page, 'tenant-is-url').locator('.place').click();
    const box = file(page, 'openmetadata.env');
    await expect(box).toBeFocused();
    const selected = await box.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(`${host}/${tenant}`);
    await expect(page.locator('mark', { hasText: `${host}/${tenant}` }).first()).toBeVisible();
  });

  test('The same mistake at many places is told once, with its places folded', async ({ page }) => {
    await open(page);
    await file(page).fill('AUTHENTICATION_PROVIDER=azure\n'.repeat(60));
    const mistake = found(page, 'duplicate-variable');
    await expect(mistake).toHaveCount(1);
    await expect(mistake.locator('.places .place').nth(40)).toBeHidden();
    await mistake.getByText('The same at 58 more places').click();
    await expect(mistake.locator('.places .place').nth(40)).toBeVisible();
  });

  test('Of many mistakes the last are folded', async ({ page }) => {
    const names = Object.values<Setting>(settings).flatMap(({ env }) => env ?? []);
    await open(page);
    await file(page).fill(names.map((name) => `${name}S=x\n`).join(''));
    await expect(page.getByText(/^\d+ more$/)).toBeVisible();
    await expect(found(page, 'misspelt-variable').nth(30)).toBeHidden();
    await page.getByText(/^\d+ more$/).click();
    await expect(found(page, 'misspelt-variable').nth(30)).toBeVisible();
  });

  test('Two files are read together, each under its name', async ({ page }) => {
    await open(page);
    await file(page).fill(broken);
    await expect(file(page, 'openmetadata.env')).toBeVisible();
    await page.getByRole('button', { name: 'Add another file' }).click();
    await file(page).fill(
      'services:\n  openmetadata-server:\n    environment:\n      OIDC_TENANT: ${OIDC_TENANT:-""}\n      OIDC_TENANTS: x\n',
    );
    await expect(file(page, 'docker-compose.yml')).toBeVisible();
    await expect(
      page.getByRole('button', { name: /docker-compose\.yml 5:7$/ }).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Remove openmetadata.env' }).click();
    await expect(file(page, 'openmetadata.env')).toHaveCount(0);
    await expect(found(page, 'tenant-is-url')).toHaveCount(0);
  });

  test('The kind of a file is recognised, and can be said', async ({ page }) => {
    await open(page);
    await file(page).fill('provider: azure\nclientType: confidential\n');
    const kind = page.getByLabel('Kind of file');
    await expect(kind.locator('option').first()).toContainText('as recognised');
    await kind.selectOption('Helm values');
    await expect(file(page, 'values.yaml')).toBeVisible();
    await kind.selectOption('openmetadata.yaml');
    await expect(file(page, 'openmetadata.yaml')).toBeVisible();
  });

  test('Version and target begin with what is kept, and change nothing there', async ({ page }) => {
    await keepInstallation(page);
    await open(page);
    await expect(page.getByLabel('OpenMetadata', { exact: true })).toHaveValue('1.13');
    await expect(page.getByLabel('Runs on')).toHaveValue('kubernetes');
    await page.getByLabel('OpenMetadata', { exact: true }).selectOption('2.0');
    await page.getByLabel('Runs on').selectOption('Docker');
    expect(await page.evaluate(() => localStorage.getItem('playground'))).toBe(
      JSON.stringify(kept),
    );
  });

  test('Chosen files are read in the page; what is far too large is not read', async ({ page }) => {
    await open(page);
    const choose = page.getByLabel('Choose files');
    await choose.setInputFiles([
      { name: 'prod.env', mimeType: 'text/plain', buffer: Buffer.from(broken) },
      { name: 'dump.sql', mimeType: 'text/plain', buffer: Buffer.alloc(2_000_000, 'x') },
    ]);
    await expect(file(page, 'prod.env')).toHaveValue(broken);
    await expect(found(page, 'tenant-is-url').locator('.place')).toContainText('prod.env 8:13');
    await expect(page.getByText('This file is far too large')).toBeVisible();
    await expect(page.locator('.file-box')).toHaveCount(1);
  });

  for (const [name, text, sentence] of [
    [
      'ten million characters',
      `A=${'1234567'.repeat(14)}\n`.repeat(100_000),
      'This is far too long',
    ],
    ['binary data', `\u007fELF\0\0${'\u0001'.repeat(100)}`, 'it has a zero byte'],
  ] as const) {
    test(`${name} are refused, stay in the box, and the page goes on`, async ({ page }) => {
      await open(page);
      await file(page).evaluate((field: HTMLTextAreaElement, pasted) => {
        field.value = pasted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await expect(page.getByText(sentence)).toBeVisible();
      expect(await file(page).evaluate((field: HTMLTextAreaElement) => field.value.length)).toBe(
        text.length,
      );
      await page.getByRole('button', { name: 'Empty the box' }).click();
      await file(page).fill(broken);
      await expect(found(page, 'tenant-is-url')).toBeVisible();
    });
  }

  test('A million lines are not even put in, since the browser would stand still', async ({
    page,
  }) => {
    await open(page);
    await file(page).fill('A=1');
    await file(page).evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '\n'.repeat(1_000_000));
      const paste = { clipboardData, bubbles: true, cancelable: true };
      field.dispatchEvent(new ClipboardEvent('paste', paste));
    });
    await expect(page.getByText('This has far more lines')).toBeVisible();
    await expect(page.locator('.file-box textarea')).toHaveValue('A=1');
  });

  test('YAML that unfolds without end is answered', async ({ page }) => {
    await open(page);
    const levels = [...'bcdefghij'].map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefghij'[index] ?? ''}`)
          .join()}]`,
    );
    await file(page).fill(`a: &a [x]\n${levels.join('\n')}\nauthenticationConfiguration: *j\n`);
    await expect(checked(page)).toHaveText(/found\.$|^Not checked\.$/);
  });

  test('Where no worker can be had, the page checks by itself', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    await open(page);
    await file(page).fill(broken);
    await expect(found(page, 'tenant-is-url')).toBeVisible();
  });

  test('A worker that never answers is ended with a sentence', async ({ page }) => {
    await page.clock.install();
    await page.route(/check-worker/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "postMessage('ready')" }),
    );
    await open(page);
    await file(page).fill(broken);
    await page.clock.runFor(300);
    await expect
      .poll(async () => {
        await page.clock.runFor(6000);
        return page.getByText('The check took too long and was stopped.').isVisible();
      })
      .toBe(true);
  });

  test('A secret leaves no trace outside its box', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const expectNoLeak = watchForLeaks(page, secret);
    await open(page);
    await file(page).fill(broken.replace(`OIDC_CLIENT_ID=${client}`, `OIDC_CLIENT_ID=${secret}`));
    await expect(found(page, 'secret-misplaced')).toBeVisible();
    await expect(page.getByRole('heading', { name: /corrected$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Copy the diff' }).click();
    await expect(page.getByRole('button', { name: /^Copied of/ })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(secret);
    await expectNoLeak();
  });

  test('Everything is reached with the keyboard alone', async ({ page }) => {
    await open(page);
    await page.getByLabel('OpenMetadata', { exact: true }).focus();
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await expect(file(page)).toBeFocused();
    await page.keyboard.insertText(broken);
    await expect(found(page, 'tenant-is-url')).toBeVisible();
    const place = page.getByRole('button', { name: /^Select the place/ }).first();
    for (let stop = 0; stop < 9; stop += 1) {
      if (await place.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(place).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(file(page, 'openmetadata.env')).toBeFocused();
  });
});
