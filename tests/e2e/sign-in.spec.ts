import { expect, test, type Page } from 'playwright/test';
import config from './playwright.config.ts';
import {
  account,
  callbackHost,
  hostRules,
  loginHost,
  startCallback,
  startEntra,
  type Entra,
} from './support/entra.ts';
import { client, fill as fillWidget, guide, tenant, testLink } from './support/widget.ts';

const ports = { entra: 4443, callback: 4444 };
const usual = config.use?.launchOptions;

test.describe.configure({ mode: 'serial' });
test.use({
  ignoreHTTPSErrors: true,
  launchOptions: { ...usual, args: [...(usual?.args ?? []), hostRules(ports)] },
});

const secret = 'Tst8Q~only-for-the-loopback-provider-0000';
const server = `https://${callbackHost}`;
const redirectUri = `${server}/callback`;

let entra: Entra | undefined;
let callback: { close(): Promise<void> } | undefined;

test.beforeAll(async () => {
  entra = await startEntra({
    tenant,
    clientId: client,
    clientSecret: secret,
    redirectUris: [redirectUri],
    port: ports.entra,
  });
  callback = await startCallback({ port: ports.callback });
});

test.afterAll(async () => {
  await entra?.close();
  await callback?.close();
});

async function fill(page: Page, answers: Record<'tenant' | 'client' | 'server', string>) {
  await page.goto(guide);
  await fillWidget(page, answers);
}

/** Opens the page's own link; `sent` is what it asked for. */
async function openLink(page: Page) {
  const link = testLink(page);
  const sent = new URL((await link.getAttribute('href')) ?? '').searchParams;
  const opened = page.context().waitForEvent('page');
  await link.click();
  return { tab: await opened, sent };
}

async function signIn(page: Page) {
  await fill(page, { tenant, client, server });
  const { tab, sent } = await openLink(page);
  await tab.getByRole('button', { name: 'Sign in as Ada' }).click();
  await tab.waitForURL(`${redirectUri}?*`);
  return { tab, sent, came: new URL(tab.url()) };
}

const given = (from: URLSearchParams, name: string) => from.get(name) ?? `(no ${name})`;

test('The link of the page leads through a real sign-in to the callback', async ({ page }) => {
  const { tab, sent, came } = await signIn(page);
  await expect(tab.getByText('OpenMetadata would refuse this visit')).toBeVisible();
  expect(came.origin + came.pathname).toBe(redirectUri);
  expect(came.searchParams.get('code')).toMatch(/^[\w-]{20,}$/);
  expect(came.searchParams.get('state')).toBe(given(sent, 'state'));
  expect(came.searchParams.get('error')).toBeNull();
});

for (const [title, change, message] of [
  [
    'a callback that is not registered',
    { server: 'https://other.contoso.example' },
    "AADSTS50011: The redirect URI 'https://other.contoso.example/callback'",
  ],
  [
    'a wrong client ID',
    { client: '9c0e8d4b-51a7-4be2-8f06-d37c2a19e5b4' },
    "AADSTS700016: No application '9c0e8d4b-51a7-4be2-8f06-d37c2a19e5b4'",
  ],
] as const) {
  test(`With ${title} the tab stays on the error page of the provider`, async ({ page }) => {
    await fill(page, { tenant, client, server, ...change });
    const { tab } = await openLink(page);
    await expect(tab.getByText(message)).toBeVisible();
    await expect(tab.getByText(/^Correlation Id: [\w-]{36}$/)).toBeVisible();
    const { host, pathname } = new URL(tab.url());
    expect(host + pathname).toBe(`${loginHost}/${tenant}/oauth2/v2.0/authorize`);
  });
}

test('An error that comes back is explained for this installation', async ({ page }) => {
  const { came } = await signIn(page);
  const state = given(came.searchParams, 'state');
  const description = `AADSTS65004: User declined to consent. Correlation ID: ${tenant}`;
  const answer = new URLSearchParams({ error: 'access_denied', error_description: description });
  await page
    .getByLabel('Address you came back to')
    .fill(`${redirectUri}?${answer.toString()}&state=${state}`);
  await expect(page.getByRole('heading', { name: /^AADSTS65004/ })).toBeVisible();
  await expect(page.getByText('Correlation ID', { exact: true })).toBeVisible();
});

test('An answer that is not this link’s gives no commands, and says why', async ({ page }) => {
  const { came } = await signIn(page);
  const box = page.getByLabel('Address you came back to');
  const said = page.locator('#playground-address-result');
  for (const [change, sentence] of [
    [
      (url: URL) => (url.searchParams.set('state', 'other'), url.href),
      'belongs to another attempt',
    ],
    [(url: URL) => url.href.replace(callbackHost, 'evil.example'), 'another host or port'],
    [(url: URL) => `${url.href}&code=x`, 'A parameter stands twice'],
    [() => `https://${loginHost}/${tenant}/kmsi`, 'This is still Microsoft’s address'],
  ] as const) {
    await box.fill(change(new URL(came)));
    await expect(said).toContainText(sentence);
    await expect(page.getByTestId('redeem')).toHaveCount(0);
  }
  await box.fill(came.href);
  await expect(said).toContainText('client ID and redirect URI belong together');
});

test('The commands for the address that came back redeem its code, once', async ({ page }) => {
  const { sent, came } = await signIn(page);
  await page.getByLabel('Address you came back to').fill(came.href);
  const commands = page.getByTestId('redeem');
  await expect(commands).toContainText('code_verifier=');
  const verifier = /code_verifier=([\w.~-]+)/.exec((await commands.textContent()) ?? '')?.[1] ?? '';

  const redeem = async (change: Record<string, string> = {}) => {
    if (!entra) throw new Error('The provider did not start.');
    const { status, body } = await entra.redeem({
      grant_type: 'authorization_code',
      client_id: client,
      client_secret: secret,
      redirect_uri: redirectUri,
      code: given(came.searchParams, 'code'),
      code_verifier: verifier,
      ...change,
    });
    return { status, ...(body as { error?: string; id_token?: string; refresh_token?: string }) };
  };

  // The two wrong ones leave the code whole, as the third one shows.
  expect(await redeem({ code_verifier: 'x'.repeat(43) })).toMatchObject({
    status: 400,
    error: 'invalid_grant',
  });
  expect(await redeem({ client_secret: 'another' })).toMatchObject({
    status: 401,
    error: 'invalid_client',
  });

  const tokens = await redeem();
  expect(tokens.status).toBe(200);
  expect(tokens.refresh_token).toBeTruthy();
  const payload = tokens.id_token?.split('.')[1] ?? '';
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    iss: entra?.issuer,
    aud: client,
    nonce: given(sent, 'nonce'),
    email: account,
  });

  expect(await redeem()).toMatchObject({ status: 400, error: 'invalid_grant' });
});
