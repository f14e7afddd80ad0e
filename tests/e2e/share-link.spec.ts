import { expect, test, type Page } from 'playwright/test';
import { findings } from './support/axe.ts';
import { awake, client, server, tenant } from './support/widget.ts';

const other = {
  tenant: '7b1d9e02-4c3a-4d5e-9f60-1a2b3c4d5e6f',
  serverUrl: 'https://data.fabrikam.example',
  admins: 'eve@fabrikam.example',
};

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const offer = (page: Page) => page.getByRole('region', { name: 'Answers from a link' });
const status = (page: Page) => offer(page).getByRole('status');
const press = (page: Page, name: string) => offer(page).getByRole('button', { name }).click();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('playground') ?? '');
const change = (page: Page, name: string) =>
  offer(page).locator('dl > div', { has: page.getByText(name, { exact: true }) });

function linkOf(answers: unknown): string {
  const text = JSON.stringify({ v: 1, answers });
  return `/playground#answers=${Buffer.from(text).toString('base64url')}`;
}

async function open(page: Page, url = '/playground') {
  await page.goto(url);
  await awake(page);
}

/** The reader's own installation, kept. */
async function enterOwn(page: Page) {
  await open(page);
  await field(page, 'Docker').check();
  await field(page, 'Tenant ID').fill(tenant);
  await field(page, 'Client ID').fill(client);
  await field(page, 'Server URL').fill(server);
  // What the pages show is kept at once, the answers in a pause of typing.
  await expect.poll(() => kept(page)).toContain(`"serverUrl":"${server}"`);
}

test('A link changes nothing before a press, and names what it would change', async ({ page }) => {
  await enterOwn(page);
  const before = await kept(page);
  await page.goto('about:blank');
  await open(page, linkOf({ ...other, clientId: client, target: 'kubernetes' }));

  await expect(status(page)).toHaveText(
    'A link brought you here with 4 answers other than yours. Nothing has changed yet.',
  );
  await expect(change(page, 'Tenant ID').locator('del')).toHaveText(tenant);
  await expect(change(page, 'Tenant ID').locator('ins')).toHaveText(other.tenant);
  await expect(change(page, 'Server URL').locator('del')).toHaveText(server);
  await expect(change(page, 'Where OpenMetadata runs').locator('dd')).toContainText('Docker');
  await expect(change(page, 'Where OpenMetadata runs').locator('ins')).toHaveText('Kubernetes');
  await expect(change(page, 'Administrators').locator('dd')).toContainText('not answered');
  await expect(change(page, 'Client ID')).toHaveCount(0);
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);

  // The whole site still speaks of the reader's own.
  await page.goto('/deployment/security/azure/docker');
  await expect(page.locator('article')).toContainText(`${server}/callback`);
  expect(await kept(page)).toBe(before);
});

test('What a link offers is used on a press, and one press undoes it, also after a reload', async ({
  page,
}) => {
  await enterOwn(page);
  await open(page, linkOf(other));
  await press(page, 'Use these answers');
  await expect(status(page)).toHaveText('The answers of the link are in use.');
  await expect(page).toHaveURL('/playground');
  await expect(field(page, 'Tenant ID')).toHaveValue(other.tenant);
  await expect(field(page, 'Client ID')).toHaveValue(client);
  await expect.poll(() => kept(page)).toContain(other.serverUrl);
  await press(page, 'Undo');
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Administrators')).toHaveValue('');
  await expect.poll(() => kept(page)).not.toContain('fabrikam');

  await page.goto(linkOf(other));
  await press(page, 'Use these answers');
  await expect.poll(() => kept(page)).toContain(other.serverUrl);
  await page.reload();
  await awake(page);
  await press(page, 'Undo');
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Server URL')).toHaveValue(server);
  await expect.poll(() => kept(page)).not.toContain('fabrikam');
  await page.reload();
  await awake(page);
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(offer(page)).toHaveCount(0);
});

test('A link that is left aside is gone from the address and the history', async ({ page }) => {
  await enterOwn(page);
  await page.goto(linkOf(other));
  // Undecided, it is asked again.
  await page.reload();
  await awake(page);
  await press(page, 'Keep mine');
  await expect(page).toHaveURL('/playground');
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await page.goto('/deployment');
  await page.goBack();
  await awake(page);
  await expect(page).toHaveURL('/playground');
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(offer(page)).toHaveCount(0);
  expect(await kept(page)).not.toContain('fabrikam');
});

test('Where nothing is kept, a link is an offer all the same', async ({ page }) => {
  await open(page, linkOf(other));
  await expect(status(page)).toHaveText(
    'A link brought you here with 3 answers. Nothing is filled in yet.',
  );
  await expect(offer(page).locator('del')).toHaveCount(0);
  expect(await kept(page)).toBe('');
  await press(page, 'Use these answers');
  await expect(field(page, 'Server URL')).toHaveValue(other.serverUrl);
  await press(page, 'Undo');
  await expect(field(page, 'Server URL')).toHaveValue('');
  await expect.poll(() => kept(page)).toBe('');
});

test('A link that is opened on the open page is offered too', async ({ page }) => {
  await enterOwn(page);
  await field(page, 'Client ID').fill('half an');
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(linkOf(other), 'http://site').hash,
  );
  await expect(status(page)).toContainText('3 answers other than yours');
  await press(page, 'Use these answers');
  await press(page, 'Undo');
  await expect(field(page, 'Client ID')).toHaveValue('half an');
});

test('What a link has that is not usable is named, and neither used nor kept', async ({ page }) => {
  const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
  await enterOwn(page);
  await open(
    page,
    linkOf({ tenant: 'common', clientId: secret, serverUrl: other.serverUrl, version: '7.0' }),
  );
  for (const name of ['Tenant ID', 'Client ID', 'OpenMetadata version']) {
    await expect(offer(page).getByText(`Left out: ${name}.`)).toBeVisible();
  }
  expect(await offer(page).innerText()).not.toContain(secret);
  await expect(status(page)).toContainText('with an answer other than yours');
  await press(page, 'Use these answers');
  await expect.poll(() => kept(page)).toContain(other.serverUrl);
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  await expect(field(page, 'Client ID')).toHaveValue(client);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, history.state]));
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain('common');
});

test('A link whose answers are the reader’s own says so', async ({ page }) => {
  await enterOwn(page);
  await open(page, linkOf({ tenant, clientId: client }));
  await expect(status(page)).toContainText('no usable answer other than yours');
  await expect(offer(page).getByRole('button', { name: 'Use these answers' })).toHaveCount(0);
});

test('The offer is decided with the keyboard, said politely, and free of axe findings', async ({
  page,
}) => {
  await enterOwn(page);
  await open(page, linkOf(other));
  // A status is announced when its text comes, so it has to be there before.
  await expect(status(page)).toBeVisible();
  expect(await findings(page, { within: '.offer' })).toEqual([]);
  await offer(page).focus();
  await page.keyboard.press('Tab');
  await expect(offer(page).getByRole('button', { name: 'Use these answers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('Your answers are as they were before the link.');
  await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
});

test.describe('Where nothing can be stored', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });

  test('a link is offered, used and undone beside what was typed', async ({ page }) => {
    await open(page);
    await field(page, 'Tenant ID').fill(tenant);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      new URL(linkOf(other), 'http://site').hash,
    );
    await press(page, 'Use these answers');
    await expect(field(page, 'Tenant ID')).toHaveValue(other.tenant);
    await press(page, 'Undo');
    await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
  });
});

test('A history entry that was tampered with does nothing', async ({ page }) => {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  await enterOwn(page);
  for (const answersBefore of [7, { a: 1 }, '{"v":1', '{"v":1,"answers":{"secret":"x"}}', null]) {
    await page.evaluate(
      (state) => {
        history.replaceState(state, '');
      },
      { answersBefore },
    );
    await page.reload();
    await awake(page);
    await expect(field(page, 'Tenant ID')).toHaveValue(tenant);
    await expect(offer(page)).toHaveCount(0);
  }
  expect(said).toEqual([]);
});

test('A path and the installation hand their answers on as a link, without the secret', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy link with these answers' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const [address, fragment = ''] = link.split('#answers=');
    expect(address).toMatch(/\/playground$/);
    return JSON.parse(Buffer.from(fragment, 'base64url').toString()) as { answers: unknown };
  };
  await page.goto('/path/okta/docker');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await field(page, 'Server URL').fill(server);
  await field(page, 'Server URL').blur();
  const answers = { provider: 'okta', target: 'docker', serverUrl: server };
  expect((await copied()).answers).toEqual(answers);
  await page
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('link', { name: 'Secret' })
    .click();
  await page.getByLabel('Client secret (optional)').fill('s3cret-of-the-client-0123456789');
  await page
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('link', { name: 'Done' })
    .click();
  expect((await copied()).answers).toEqual(answers);

  await expect.poll(() => kept(page)).toContain(server);
  await page.locator('[data-installation]').first().click();
  const box = page.getByRole('dialog', { name: 'Your installation' });
  await box.getByRole('button', { name: 'Copy link with these answers' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page).toHaveURL(/\/playground/);
});
