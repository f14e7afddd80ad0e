import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { awake, field, fill, shownFile } from './support/path.ts';
import { server } from './support/widget.ts';

const group = 'CN=Data Admins,OU=Groups,DC=contoso,DC=example';
const directory = {
  'Server URL': server,
  'Directory server': 'dc1.contoso.example',
  Port: '3269',
  'Lookup account': 'CN=svc\\, om,OU=Service,DC=contoso,DC=example',
  'Base DN of people': 'OU=People,DC=contoso,DC=example',
};

/** Opens a stage, on the page as it is. */
async function go(page: Page, stage: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, stage);
}

/** Saves each file of the open path, and compares it with what is shown and with what is copied. */
async function sameFiles(page: Page): Promise<string> {
  await go(page, 'files');
  const buttons = page.locator('.save-files button');
  const all: string[] = [];
  for (const button of await buttons.all()) {
    const name = await button.locator('code').innerText();
    const shown = shownFile(page, name);
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return (await readFile(await download.path(), 'utf8')).trimEnd();
    };
    const text = await saved();
    await expect.poll(async () => (await shown.locator('code').innerText()).trimEnd()).toBe(text);
    await shown.getByRole('button', { name: 'Copy' }).click();
    await expect(shown.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trimEnd()).toBe(text);
    all.push(text);
  }
  expect(all.length).toBeGreaterThan(0);
  return all.join('\n');
}

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1280, height: 900 },
});

for (const target of ['docker', 'bare-metal', 'kubernetes']) {
  test(`What is shown of a directory on ${target} is what is copied and saved`, async ({
    page,
  }) => {
    await page.goto(`/path/ldap/${target}#register`);
    await awake(page);
    expect(await sameFiles(page)).not.toContain('objectClass');
    await go(page, 'register');
    await fill(page, directory);
    await field(page, 'Given in OpenMetadata').check();
    const without = await sameFiles(page);
    expect(without).not.toContain('objectClass');
    expect(without).toContain('3269');

    await go(page, 'register');
    await field(page, 'Given by groups of the directory').check();
    await field(page, 'LDAPS, a trust store of your own').check();
    await fill(page, {
      'Base DN of groups': 'OU=Groups,DC=contoso,DC=example',
      'DN of the group, row 1': group,
      'Roles, row 1': 'Admin',
    });
    const all = await sameFiles(page);
    expect(all).toContain('objectClass');
    expect(all).toContain(group);
    await page.reload();
    await awake(page);
    expect(await sameFiles(page)).toBe(all);

    await go(page, 'register');
    await field(page, 'LDAPS, a certificate that Java trusts').check();
    await field(page, 'Given in OpenMetadata').check();
    expect(await sameFiles(page)).toBe(without);
  });
}

test('A secret that is written into the files is shown in them, and gone when the page is left', async ({
  page,
}) => {
  const password = ['correct', 'horse', '0123', '#'].join('-');
  await page.goto('/path/ldap/docker#secret');
  await awake(page);
  await field(page, 'Password of the lookup account (optional)').fill(password);
  await field(page, 'Write it into the files below').check();
  expect(await sameFiles(page)).toContain(password);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(shownFile(page, 'openmetadata-sso.env')).not.toContainText('horse');
  expect(await page.evaluate(() => JSON.stringify(localStorage) + location.href)).not.toContain(
    'horse',
  );
});

test('A user pool that is not known has the same domain in what is shown and saved', async ({
  page,
}) => {
  await page.goto('/path/aws-cognito/docker#register');
  await awake(page);
  expect(await sameFiles(page)).toContain('cognito-idp.<region>.amazonaws.com');
});
