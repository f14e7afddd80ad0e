import { expect, test } from 'playwright/test';

const docker = '/deployment/security/azure/docker';
const codeFlow = '/deployment/security/azure/auth-code-flow';

test('The page list marks the current page and has the way to it, and what is beside that', async ({
  page,
}) => {
  await page.goto(docker);
  const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
  await expect(pages.getByRole('link', { name: 'Docker' })).toHaveAttribute('aria-current', 'page');
  await expect(pages.getByRole('link', { name: 'Kubernetes' })).toBeVisible();
  await pages.getByRole('link', { name: 'Google' }).click();
  await expect(pages.getByRole('link', { name: 'Kubernetes' })).toHaveAttribute('href', /google/);
});

test('Breadcrumbs lead up, previous and next lead on', async ({ page }) => {
  await page.goto(docker);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumbs' });
  await expect(crumbs.getByRole('listitem')).toHaveText([
    'Single sign-on',
    'Azure (Microsoft Entra ID)',
    'Docker',
  ]);
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/bare-metal$/);
  await page.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(docker);
});

test('The table of contents follows the reading', async ({ page }) => {
  await page.goto(codeFlow);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'The client secret' }).click();
  await expect(contents.locator('[aria-current]')).toHaveText('The client secret');
  await page.getByRole('heading', { name: 'If it fails' }).evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect(contents.locator('[aria-current]')).toHaveText('If it fails');
});

test('At the end of a page its last section is marked, also where no browser tells that scrolling ended', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'onscrollend');
    addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
  });
  await page.goto(codeFlow);
  const marked = page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current]');
  const toEnd = (short: number) =>
    page.evaluate((left) => {
      const top = document.documentElement.scrollHeight - innerHeight - left;
      scrollTo({ top, behavior: 'instant' });
    }, short);
  await toEnd(40);
  await expect(marked).toHaveText(/^AADSTS/);
  await toEnd(0);
  await expect(marked).toHaveText('Next: configure your deployment');
});

test('The table of contents opens where a browser cannot show what is folded away', async ({
  page,
}) => {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('::details-content', '::of-no-browser');
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(codeFlow);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link').first()).toBeHidden();
  await contents.getByText('On this page').click();
  await expect(contents.getByRole('link').first()).toBeVisible();
});

test('The skip link leads past the header', async ({ page }) => {
  await page.goto(docker);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('A picture is enlarged with Enter and put back with Escape', async ({ page }) => {
  await page.goto(codeFlow);
  await page.getByRole('button', { name: /^Enlarge: The form New registration/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('button', { name: /^Enlarge: The form New registration/ }),
  ).toBeFocused();
});

test('A heading is heard as its words, and a row of tabs as what it asks', async ({ page }) => {
  await page.goto(codeFlow);
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - 'heading "Step 1: Register the application" [level=2]'
    - heading "The redirect URI" [level=3]
    - heading "The client secret" [level=3]
  `);
  await page.goto(docker);
  await expect(page.getByRole('tablist').first()).toMatchAriaSnapshot(`
    - tablist "Flow":
      - tab "Confidential client" [selected]
      - tab "Public client"
  `);
});

test('A code block is copied as it stands, and says so to whoever does not see it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(docker);
  const block = page.locator('figure.code').first();
  // A region that is made live only with its words is not heard.
  await block.getByRole('button', { name: 'Copy' }).evaluate((button) => {
    new MutationObserver(() => {
      button.setAttribute('data-heard', `${String(button.ariaLive)} ${button.textContent}`);
    }).observe(button, { childList: true });
    new MutationObserver(() => {
      button.setAttribute('data-live', button.textContent);
    }).observe(button, { attributeFilter: ['aria-live'] });
  });
  await block.getByRole('button', { name: 'Copy' }).click();
  const said = block.getByRole('button', { name: 'Copied' });
  await expect(said).toHaveAttribute('data-live', 'Copy');
  await expect(said).toHaveAttribute('data-heard', 'polite Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await block.locator('code').innerText());
});

test('An address that leads nowhere offers the nearest pages', async ({ page }) => {
  await page.goto('/deployment/security/azure/dokcer');
  await expect(
    page.getByRole('heading', { name: 'There is no page at this address' }),
  ).toBeVisible();
  await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', docker);
});

test('The date of the last change comes from git, where there is git', async ({ page }) => {
  await page.goto(docker);
  const dates = page.locator('.provenance time');
  for (const date of await dates.all()) {
    await expect(date).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
  }
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    /\/content\/deployment\/security\/azure\/docker\.md$/,
  );
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the page list is a drawer', async ({ page }) => {
    await page.goto(docker);
    const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
    await expect(pages).toBeHidden();
    await page.getByRole('button', { name: 'Pages' }).click();
    await expect(pages).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(pages).toBeHidden();
    await page.getByRole('button', { name: 'Pages' }).click();
    await pages.getByRole('link', { name: 'Kubernetes' }).click();
    await expect(page).toHaveURL(/\/kubernetes$/);
  });

  test('the table of contents unfolds above the text', async ({ page }) => {
    await page.goto(docker);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.getByText('On this page').click();
    await expect(contents.getByRole('link').first()).toBeVisible();
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but search, theme and playground is there', async ({ page }) => {
    await page.goto(codeFlow);
    await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Dark theme' })).toBeHidden();
    await expect(page.locator('.no-script').first()).toBeVisible();
    await expect(page.getByLabel('Tenant ID', { exact: true })).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Pages', exact: true })
      .getByRole('link', { name: 'Docker' })
      .click();
    await expect(page).toHaveURL(docker);
  });

  test('the drawer of a phone opens', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(docker);
    await page.getByRole('button', { name: 'Pages' }).click();
    await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toBeVisible();
  });
});
