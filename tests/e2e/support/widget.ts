import { expect, type Page } from 'playwright/test';
import { client, server, tenant } from './values.ts';

export const guide = '/deployment/security/azure/auth-code-flow';

export { client, server, tenant };

const labels = { tenant: 'Tenant ID', client: 'Client ID', server: 'Server URL' };

/** Waits until the playground of the open page answers. */
export async function awake(page: Page): Promise<void> {
  await page.locator('form.playground').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-asked], astro-island[ssr]')).toHaveCount(0);
}

/** Types into the widget of the open page as a reader does, leaving each field. */
export async function fill(
  page: Page,
  answers: Partial<Record<keyof typeof labels, string>>,
): Promise<void> {
  const named = Object.entries(answers).map(([name, value]) => [
    labels[name as keyof typeof labels],
    value,
  ]);
  await fillByLabel(page, Object.fromEntries(named));
}

/** The same, by the labels as they stand there. */
export async function fillByLabel(
  page: Page,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  await awake(page);
  for (const [label, value] of Object.entries(answers)) {
    const field = page.getByLabel(label, { exact: true });
    await field.fill(value);
    await field.blur();
  }
}

/** What the widget shows under a name. */
export const output = (page: Page, name: string) =>
  page.locator('.outputs > div', { has: page.getByText(name, { exact: true }) }).locator('code');

/** The link that tries the registration. */
export const testLink = (page: Page) =>
  page.getByRole('link', { name: 'Open the test sign-in in a new tab' });
