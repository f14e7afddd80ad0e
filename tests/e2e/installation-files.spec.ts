import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import {
  azure,
  codeFlow,
  troubleshooting,
  enter,
  article,
  bar,
  file,
} from './support/installation.ts';

const targets = [
  {
    label: 'Docker',
    page: `${azure}/docker`,
    files: ['openmetadata-sso.env', 'docker-compose.override.yml'],
    own: 'docker exec',
    others: ['kubectl', './bin/openmetadata.sh'],
  },
  {
    label: 'Bare metal',
    page: `${azure}/bare-metal`,
    files: ['openmetadata-sso.yaml'],
    own: './bin/openmetadata.sh',
    others: ['kubectl', 'docker exec'],
  },
  {
    label: 'Kubernetes',
    page: `${azure}/kubernetes`,
    files: ['create-oidc-secret.sh', 'values-sso.yaml'],
    own: 'kubectl',
    others: ['docker exec', './bin/openmetadata.sh'],
  },
] as const;

for (const { label, page: own, files, own: command, others } of targets) {
  for (const flow of ['Confidential client', 'Public client'] as const) {
    test(`Entered once for ${label}, ${flow}, every Azure page speaks of that installation`, async ({
      page,
    }) => {
      await enter(page, label, flow);
      for (const url of [
        azure,
        codeFlow,
        `${azure}/implicit-flow`,
        own,
        troubleshooting,
        '/deployment/security',
      ]) {
        await page.goto(url);
        const text = await article(page);
        // The secret is only ever named, and the release that runs was not asked for.
        const open = ['<client-secret-value>', '<bot-token>', '<running-release>'];
        const blanks = (text.match(/<[a-z-]+>/g) ?? []).filter((name) => !open.includes(name));
        expect(blanks, url).toEqual([]);
        if (url === own || url === troubleshooting || url === '/deployment/security') {
          for (const other of others) expect(text, url).not.toContain(other);
          if (url !== troubleshooting) expect(text, url).toContain(command);
        }
      }
      await expect(bar(page)).toContainText(label);
      await expect(bar(page)).toContainText('catalog.contoso.example');
    });
  }

  test(`The files in the page for ${label} are those of the playground, to the letter`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await enter(page, label);
    const made: Record<string, string> = {};
    for (const name of files) {
      const download = page.waitForEvent('download');
      await page.getByRole('tab', { name }).click();
      await page.getByRole('button', { name: `Download ${name}` }).click();
      made[name] = await readFile(await (await download).path(), 'utf8');
    }
    await page.goto(own);
    for (const name of files) {
      await file(page, name).getByRole('button', { name: 'Copy' }).click();
      await expect(file(page, name).getByRole('button', { name: 'Copied' })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trimEnd()).toBe(made[name]?.trimEnd());
    }
  });
}

for (const [name, option, text] of [
  ['another cloud', 'US Government', 'AUTHENTICATION_PROVIDER=custom-oidc'],
  ['a server that ends TLS itself', 'The server itself does', undefined],
  ['an old release', '1.9', undefined],
] as const) {
  test(`The files in a page follow ${name} too`, async ({ page }) => {
    await enter(page, 'Docker');
    await page.getByLabel(option, { exact: true }).check();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset))
      .toHaveProperty(
        option === 'US Government' ? 'client' : 'cookie',
        option === 'US Government' ? 'custom-oidc' : 'no',
      );
    const env = await page.getByRole('tabpanel').locator('pre').innerText();
    await page.goto(`${azure}/docker`);
    expect((await file(page, 'openmetadata-sso.env').locator('code').innerText()).trimEnd()).toBe(
      env.trimEnd(),
    );
    if (text) await expect(file(page, 'openmetadata-sso.env')).toContainText(text);
    await expect(page.getByText('FORCE_SECURE_SESSION_COOKIE: "true"').first()).toBeVisible({
      visible: option === 'US Government',
    });
  });
}

test('Several administrators stand in each file as a list', async ({ page }) => {
  await enter(page, 'Docker');
  await page.getByLabel('Administrators', { exact: true }).fill('ada, bob');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground') ?? ''))
    .toContain('"admin":["ada","bob"]');
  await page.goto(`${azure}/docker`);
  await expect(file(page, 'openmetadata-sso.env')).toContainText(
    'AUTHORIZER_ADMIN_PRINCIPALS=[ada,bob]',
  );
  await page.goto(`${azure}/bare-metal`);
  await expect(page.locator('pre:visible').first()).toContainText(
    'adminPrincipals:\n    - "ada"\n    - "bob"\n',
  );
});
