import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';

test('An address of a release leads to the page', async ({ page }) => {
  await page.goto('/v1.12.x/deployment/security/azure/docker');
  await expect(page).toHaveURL('/deployment/security/azure/docker');
});

// A host that knows no redirects serves the error page for every such address.
const missing = readFileSync(path.resolve(process.env['OUT_DIR'] ?? 'dist', '404.html'));
const cases: [name: string, from: string, to: string][] = [
  ['of a release', '/v1.10.x/deployment/security/azure', '/deployment/security/azure'],
  [
    'of a release, under its old name',
    '/latest/deployment/security/amazon-cognito-sso/docker',
    '/deployment/security/amazon-cognito/docker',
  ],
  [
    'with its place on the page',
    '/deployment/security/oidc#content',
    '/deployment/security/custom-oidc#content',
  ],
];

for (const [name, from, to] of cases) {
  test(`On a host without redirects, an old address ${name} leads to the page`, async ({
    page,
  }) => {
    await page.route(from.replace(/#.*/, ''), (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: missing }),
    );
    await page.goto(from);
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no page/);
  });
}

test('An address that never was gets the nearest pages', async ({ page }) => {
  await page.goto('/deployment/securty/azure');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page/);
  await expect(page.locator('[data-nearest] li').first()).toHaveText(/Azure/);
});

const security = '/deployment/security';
const moved: [from: string, to: string][] = [
  [
    `${security}/how-a-sign-in-goes#saml-arrow-2`,
    `${security}/how-a-sign-in-goes/saml#saml-arrow-2`,
  ],
  [
    `${security}/configuration-parameters#oidc_tenant`,
    `${security}/configuration-parameters/oidc#oidc_tenant`,
  ],
  [`${security}/troubleshooting#aadsts50011`, `${security}/troubleshooting/entra#aadsts50011`],
];

for (const [from, to] of moved) {
  test(`${from} of the time of one long page leads to the entry`, async ({ page }) => {
    await page.goto(from);
    await expect(page).toHaveURL(to);
    await page.goBack();
    expect(page.url()).not.toContain(security);
  });

  test.describe('Without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${from} is a row or an arrow that leads to the entry`, async ({ page }) => {
      await page.goto(from);
      await page.locator('li:target a, a:target').click();
      await expect(page).toHaveURL(to);
    });
  });
}

test('The index of errors is filtered by words of a message, with its chapters', async ({
  page,
}) => {
  await page.goto(`${security}/troubleshooting`);
  await page.getByLabel('Show only errors with').fill('AADSTS90095');
  await expect(page.locator('.index li:visible').getByRole('link')).toHaveText(['AADSTS90094']);
  const heading = (name: string) => page.getByRole('article').getByRole('heading', { name });
  await expect(heading('Microsoft Entra ID')).toBeVisible();
  await expect(heading('Consent and scopes')).toBeVisible();
  await expect(heading('The account')).toBeHidden();
  await expect(heading('Find your message')).toBeVisible();
});
