import { expect, test, type Page } from 'playwright/test';
import type { Setting } from '../../src/sso/settings/setting.ts';
import { settings } from '../../src/sso/settings/table.ts';
import { findings } from './support/axe.ts';
import { watchForLeaks } from './support/leaks.ts';
import { client, guide, server, tenant } from './support/widget.ts';

const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwx';
const host = 'https://login.microsoftonline.com';

/** Three traps, each of which can be mended for sure; the rest is right. */
const broken = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
AUTHENTICATION_AUTHORITY=${host}/${tenant}/v2.0
AUTHENTICATION_CLIENT_ID=${client}
AUTHENTICATION_CALLBACK_URL=${server}/callback
AUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,${host}/${tenant}/discovery/v2.0/keys]
OIDC_TYPE=azure
OIDC_TENANT=${host}/${tenant}
OIDC_CLIENT_ID=${client}
OIDC_CLIENT_SECRET=${secret}
OIDC_SCOPE=openid email profile
OIDC_DISCOVERY_URI=${host}/${tenant}/v2.0/.well-known/openid-configuration
OIDC_CALLBACK=${server}/callback
OIDC_SERVER_URL=${server}
OIDC_PROMPT_TYPE=select_account
AUTHORIZER_ADMIN_PRINCIPALS=[ada]
AUTHORIZER_PRINCIPAL_DOMAIN=contoso.example
`;
const traps = ['tenant-is-url', 'authority-form', 'scope-no-offline-access'];

const kept = {
  v: 1,
  answers: {
    ...{ cloud: 'global', flow: 'confidential', target: 'kubernetes', version: '1.13' },
    ...{ tenant, clientId: client, serverUrl: server },
    ...{ admins: 'ada@contoso.example', domains: 'contoso.example' },
  },
};

const errorPage = `Sorry, but we’re having trouble signing you in.
AADSTS50011: The redirect URI 'http://catalog.contoso.example/callback' specified in the request does not match the redirect URIs configured for the application '${client}'.
Request Id: 7c1d2e3f-1111-4aaa-8bbb-000011112222
Correlation Id: 8c1d2e3f-1111-4aaa-8bbb-000011112222
Timestamp: 2026-07-08T08:08:48Z`;

const cameBack = (page: Page) => page.getByLabel(/^The address you ended on/);
const file = (page: Page, name = 'Configuration') => page.getByLabel(name, { exact: true });
const token = (page: Page) => page.getByLabel('ID token or access token');
const found = (page: Page, code: string) => page.locator(`[data-code="${code}"]`);
const checked = (page: Page) => page.locator('.checked-status');

async function open(page: Page) {
  await page.goto('/doctor');
  await page.locator('.config-doctor').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
}

async function keepInstallation(page: Page) {
  await page.addInitScript((text) => {
    localStorage.setItem('playground', text);
  }, JSON.stringify(kept));
}

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
    await form.getByLabel('Server URL').fill(server);
    await form.getByLabel('Tenant ID').fill(tenant);
    await form.getByLabel('Client ID').fill(client);
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

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token with a real signature, and the key list that it can be checked with. */
async function signed() {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ iss: `${host}/${tenant}/v2.0`, aud: client, tid: tenant, ver: '2.0' },
    ...{ sub: 'AAAAsubject', name: 'Ada Lovelace', email: 'Ada@contoso.example' },
    ...{ preferred_username: 'ada@contoso.example' },
    ...{ iat: now - 60, nbf: now - 60, exp: now + 3600 },
  };
  const text = `${encoded({ typ: 'JWT', alg: 'RS256', kid: 'key-1' })}.${encoded(claims)}`;
  const bytes = await crypto.subtle.sign(
    algorithm.name,
    pair.privateKey,
    new TextEncoder().encode(text),
  );
  const key = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    token: `${text}.${Buffer.from(bytes).toString('base64url')}`,
    jwks: { keys: [{ ...key, kid: 'key-1', use: 'sig', alg: 'RS256' }] },
  };
}

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
    await expect(page.getByLabel('Administrators')).toHaveValue('ada');
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Filled, in ${colorScheme} and 320 px wide,`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('the page has no accessibility finding and no sideways scroll', async ({ page }) => {
      const { token: text } = await signed();
      await keepInstallation(page);
      await open(page);
      await cameBack(page).fill(`id_token=${text} ${errorPage} AADSTS70002: no.`);
      await file(page).fill(broken);
      await token(page).fill(text);
      await expect(found(page, 'tenant-is-url')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Also in the text' })).toBeVisible();
      await expect(page.locator('.identity-result')).toBeVisible();
      // What is half below the header counts as small.
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('What was pasted before the scripts arrived counts', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/doctor', { waitUntil: 'commit' });
  await cameBack(page).fill('AADSTS50011');
  await file(page).fill(broken);
  release(undefined);
  await expect(page.getByRole('heading', { name: /^AADSTS50011/ })).toBeVisible();
  await expect(found(page, 'tenant-is-url')).toBeVisible();
});

test('A part that does not arrive is said, and tried again', async ({ page }) => {
  await page.route(/CameBackDoctor/, (route) => route.abort());
  await open(page);
  await cameBack(page).fill('AADSTS50011');
  await expect(page.getByRole('alert')).toContainText('This part of the page did not arrive.');
});

test('What a box in a guide does is loaded when somebody comes near it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/deployment/security/troubleshooting', { waitUntil: 'networkidle' });
  const ofBox = () => loaded.filter((url) => /paste-box|CameBackDoctor/.test(url));
  expect(ofBox()).toEqual([]);
  await cameBack(page).hover();
  await expect.poll(() => ofBox().length).toBe(1);
  await cameBack(page).fill('AADSTS50011');
  await expect.poll(() => ofBox().length).toBeGreaterThan(1);
});

test('A box that does not arrive is said', async ({ page }) => {
  await page.route(/paste-box/, (route) => route.abort());
  await page.goto('/deployment/security/troubleshooting');
  await cameBack(page).fill('AADSTS50011');
  await expect(page.getByRole('alert')).toContainText('This part of the page did not arrive.');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says once what it needs and where to read instead', async ({ page }) => {
    await page.goto('/doctor');
    await expect(page.locator('.no-script')).toHaveCount(1);
    await expect(page.locator('.no-script')).toContainText('needs JavaScript');
    await expect(page.locator('.no-script').getByRole('link')).toHaveText([
      'Errors',
      'settings reference',
    ]);
    await expect(page.locator('textarea:visible')).toHaveCount(0);
    // Nothing is headed that is not there.
    await expect(page.locator('h2:visible')).toHaveText(['Anything at all']);
  });
});
