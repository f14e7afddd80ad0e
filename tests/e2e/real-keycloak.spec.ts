import { expect, test } from 'playwright/test';
import { readConf } from '../../proof/accept/conf.ts';
import { guideClient, signInCell } from '../../proof/guide/sign-in.ts';
import { startKeycloak, type Keycloak } from '../../proof/sign-in/keycloak.ts';
import { loginHandler } from '../../proof/sign-in/login-handler.ts';
import { keptKeycloak } from '../../proof/tools/find.ts';

const home = keptKeycloak();
const user = { username: 'ada', password: 'correct horse', email: 'ada@example.org' };
const callback = 'http://localhost:8585/callback';
const secret = ['kT48vWxYz0AbCdEf', 'gHiJkL2mNoPqRs5t'].join('');
const clients = {
  right: '5f0c2d1e-6a73-4b8d-9e54-0c1f7a2b3d46',
  elsewhere: '6e1d3c2f-7b84-4c9e-8f65-1d208b3c4e57',
};

test.describe.configure({ mode: 'serial' });
test.skip(home === undefined, 'Keycloak is not here; npm run prove fetches it.');

let keycloak: Keycloak | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const client = { secret, redirectUris: [callback] };
  // What registers it is the guide's own realm file.
  const anywhere = { issuer: 'http://127.0.0.1:8080/realms/data', clientId: clients.right, secret };
  keycloak = await startKeycloak(
    home ?? '',
    [
      { ...client, clientId: clients.right, more: guideClient('keycloak', anywhere) ?? {} },
      { ...client, clientId: clients.elsewhere, redirectUris: [`${callback}/`] },
    ],
    [user],
  );
});

test.afterAll(() => keycloak?.stop());

/** What OpenMetadata would send, out of the file for bare metal. */
function login(clientId: string) {
  const issuer = keycloak?.issuer ?? '';
  const { files } = signInCell('keycloak', 'bare-metal', { issuer, clientId, secret });
  const read = readConf(files['openmetadata-sso.yaml'] ?? '', {});
  if ('refused' in read) throw new Error(read.refused);
  return loginHandler(read.tree);
}

test('Somebody signs in at a real Keycloak with what the file says', async ({ page }) => {
  const { authorizeUrl, redeem } = await login(clients.right);
  await page.route(`${callback}?**`, (route) => route.fulfill({ body: 'OpenMetadata' }));
  await page.goto(authorizeUrl);
  await page.getByLabel('Username or email').fill(user.username);
  await page.getByLabel('Password', { exact: true }).fill(user.password);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await expect(page.getByText('OpenMetadata')).toBeVisible();
  const ended = await redeem(page.url());
  expect('claims' in ended && ended.claims['email']).toBe(user.email);
});

test('Its own page for another redirect URI is an error that the doctor names', async ({
  page,
}) => {
  const { authorizeUrl } = await login(clients.elsewhere);
  await page.goto(authorizeUrl);
  const shown = await page.locator('body').innerText();
  expect(shown).toContain('Invalid parameter: redirect_uri');
  await page.goto('/doctor');
  await page.getByLabel(/^The address you ended on/).fill(shown);
  await expect(page.getByRole('heading', { name: /redirect_uri/ })).toBeVisible();
});
