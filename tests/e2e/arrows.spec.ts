import { expect, test, type Page } from 'playwright/test';
import { kinds, signIns } from '../../src/sso/flow/kinds.ts';
import { kindPage, spotAnchor, spotPage, spotsOf } from '../../src/sso/flow/place.ts';
import { client, server, tenant } from './support/widget.ts';

const address = '/deployment/security/how-a-sign-in-goes';
const host = 'https://login.microsoftonline.com';

/** Everything right but the address to which the provider is to send people back. */
const wrongCallback = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
AUTHENTICATION_AUTHORITY=${host}/${tenant}
AUTHENTICATION_CLIENT_ID=${client}
AUTHENTICATION_CALLBACK_URL=${server}/callback
AUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,${host}/${tenant}/discovery/v2.0/keys]
OIDC_TYPE=azure
OIDC_TENANT=${tenant}
OIDC_CLIENT_ID=${client}
OIDC_CLIENT_SECRET=Xy38Q~0123456789abcdefghijklmnopqrstuvwx
OIDC_SCOPE=openid email profile
OIDC_CALLBACK=${server}/signin
OIDC_SERVER_URL=${server}
OIDC_PROMPT_TYPE=select_account
AUTHORIZER_ADMIN_PRINCIPALS=[ada]
AUTHORIZER_PRINCIPAL_DOMAIN=contoso.example
`;

const spot = (page: Page, id: string) => page.locator('li', { has: page.locator(`#${id}`) });

test.describe('How a sign-in goes', () => {
  test('An arrow of the picture leads to what is said of it', async ({ page }) => {
    await page.goto(address);
    const picture = page.locator('.sign-in.large').first();
    await picture.getByRole('link', { name: /^4 / }).click();
    await expect(page).toHaveURL(/confidential-client#code-arrow-4$/);
    await expect(spot(page, 'code-arrow-4')).toBeInViewport();
    // There it stays on its page.
    await picture.getByRole('link', { name: /^5 The server redeems the code/ }).click();
    await expect(page).toHaveURL(/confidential-client#code-arrow-5$/);
    const five = spot(page, 'code-arrow-5');
    await expect(five).toBeInViewport();
    const chosen = await five.evaluate((item) => getComputedStyle(item).backgroundColor);
    const other = await spot(page, 'code-arrow-6').evaluate(
      (item) => getComputedStyle(item).backgroundColor,
    );
    expect(chosen).not.toBe(other);
    await five.getByRole('link', { name: 'OIDC_CLIENT_SECRET', exact: true }).click();
    await expect(page.locator(':target')).toHaveText(/OIDC_CLIENT_SECRET/);
  });

  test('An error leads from its arrow to its explanation, and back', async ({ page }) => {
    await page.goto(spotPage({ kind: 'oidc-code', spot: 4 }));
    const link = spot(page, 'code-arrow-4').getByRole('link', { name: 'Missing state parameter' });
    await link.click();
    await expect(page.locator(':target')).toContainText('Missing state parameter');
    const back = page.locator('a[href$="#code-arrow-4"]', { hasText: 'arrow 4' }).first();
    await expect(back).toBeVisible();
  });

  test('How many errors a provider adds leads to them, arrow by arrow', async ({ page }) => {
    await page.goto(spotPage({ kind: 'oidc-code', spot: 5 }));
    const count = spot(page, 'code-arrow-5').getByRole('link', { name: /^Microsoft: \d+$/ });
    await count.click();
    await expect(page.locator(':target')).toHaveText('Microsoft');
    await expect(page.getByRole('heading', { name: 'Microsoft' })).toBeInViewport();
    const error = page.getByRole('link', { name: /^AADSTS7000215/ });
    const list = page.locator('.by-arrow ul', { has: error });
    await expect(list.locator('xpath=preceding-sibling::p[1]')).toContainText(
      'arrow 5 (confidential client)',
    );
  });

  test('At 360 px the list has the arrows in its margin, and nothing is cut off', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(spotPage({ kind: 'saml', spot: 5 }));
    await expect(page.locator('.sign-in.large').first()).toBeHidden();
    const five = spot(page, 'saml-arrow-5');
    await expect(five.locator('svg')).toBeVisible();
    await expect(five.getByRole('heading')).toHaveText(
      'Arrow 5: The server checks the answer (SAML)',
    );
    const { wide, inner } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(inner);
    for (const box of await page.locator('.spots > li > *').all()) {
      const bounds = await box.boundingBox();
      if (bounds) expect(bounds.x + bounds.width).toBeLessThanOrEqual(360);
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('every kind of sign-in is there as an ordered list, and an arrow is chosen by its address', async ({
      page,
    }) => {
      for (const kind of kinds) {
        await page.goto(spotPage({ kind, spot: 3 }));
        const list = page.locator('ol', { has: page.locator(`#${spotAnchor({ kind, spot: 1 })}`) });
        await expect(list.locator('> li')).toHaveCount(spotsOf(kind).length);
        const titles = signIns[kind].arrows.map(
          ({ title }, index) => `Arrow ${String(index + 1)}: ${title} (${signIns[kind].short})`,
        );
        await expect(list.getByRole('heading', { name: /^Arrow/ })).toHaveText(titles);
        const shadow = await spot(page, spotAnchor({ kind, spot: 3 })).evaluate(
          (item) => getComputedStyle(item).boxShadow,
        );
        expect(shadow).not.toBe('none');
      }
    });
  });
});

test.describe('The doctor marks where a sign-in breaks', () => {
  for (const [name, text, verdict, mark, anchor] of [
    [
      'a wrong callback',
      wrongCallback,
      'Breaks at arrow 2: OpenMetadata sends you to the provider',
      '2',
      'code-arrow-2',
    ],
    [
      'a PKIX log line',
      'ERROR [main] o.o.s.OpenMetadataApplication - PKIX path building failed: unable to find valid certification path to requested target',
      'Breaks before arrow 1: The server takes its settings',
      'start',
      'code-start',
    ],
    [
      'AADSTS7000215',
      'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.',
      'Breaks at arrow 5: The server redeems the code',
      '5',
      'code-arrow-5',
    ],
    [
      'a signature of SAML',
      'Signature validation failed. SAML Response rejected',
      'Breaks at arrow 5: The server checks the answer',
      '5',
      'saml-arrow-5',
    ],
  ] as const) {
    test(`${name}: ${verdict}`, async ({ page }) => {
      await page.goto('/doctor');
      await page.getByLabel('Whatever you have').fill(text);
      const broken = page.locator('.broken-sign-in');
      await expect(broken.getByRole('heading', { name: verdict })).toBeVisible();
      await expect(broken.locator('.spot.broken')).toHaveAttribute('data-spot', mark);
      await expect(broken.locator('.broken .cross')).toBeVisible();
      // What comes after it is never reached, and what came before was.
      const spots = broken.locator('.spot');
      const classes = await spots.evaluateAll((all) => all.map((one) => one.getAttribute('class')));
      const at = classes.findIndex((one) => one?.includes('broken'));
      expect(classes.findIndex((one) => one?.includes('never'))).toBe(
        at + 1 < classes.length ? at + 1 : -1,
      );
      await broken.getByRole('heading').getByRole('link').click();
      await expect(page.locator(':target')).toHaveId(anchor);
    });
  }

  test('a finding names its arrow, and where nothing breaks there is no verdict', async ({
    page,
  }) => {
    await page.goto('/doctor');
    const box = page.getByLabel('Whatever you have');
    await box.fill(wrongCallback);
    await expect(
      page.locator('[data-code="callback-path"]').getByRole('link', { name: 'arrow 2' }),
    ).toHaveAttribute('href', spotPage({ kind: 'oidc-code', spot: 2 }));
    await box.fill(wrongCallback.replace('/signin', '/callback'));
    await expect(page.locator('[data-code="scope-no-offline-access"]')).toBeVisible();
    await expect(page.locator('.broken-sign-in')).toHaveCount(0);
  });

  test('a line that breaks nothing has no verdict', async ({ page }) => {
    await page.goto('/doctor');
    await page.getByLabel('Whatever you have').fill('Using security configuration from YAML');
    await expect(page.getByText('Nothing is wrong with that.')).toBeVisible();
    await expect(page.locator('.broken-sign-in')).toHaveCount(0);
  });
});

test('A stage of the path says at which arrows of which drawing it counts', async ({ page }) => {
  await page.goto('/path/azure/kubernetes#secret');
  const line = page.locator('#secret p', { hasText: 'Used at arrow 5 in the drawing' });
  const place = { kind: 'oidc-code', spot: 5 } as const;
  await expect(line.getByRole('link', { name: 'arrow 5' })).toHaveAttribute(
    'href',
    spotPage(place),
  );
  await line.getByRole('link', { name: 'the drawing of this sign-in' }).click();
  await expect(page).toHaveURL(new RegExp(`${kindPage(place.kind)}$`));
  await expect(page.locator('.arrows svg').first()).toBeVisible();
});
