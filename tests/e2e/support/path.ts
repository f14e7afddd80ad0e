import { expect, type Page } from 'playwright/test';

export const stages = ['Register', 'Secret', 'Files', 'Apply', 'Verify', 'Done'];
export const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, 40);

export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
export const stage = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(name) });
export const shownFile = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Files' }).locator('figure:visible', { hasText: name });

/** Waits until the form of the open path answers. */
export async function awake(page: Page) {
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
}

/** Fills fields by their labels, as a reader does who leaves each. */
export async function fill(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(answers)) {
    await field(page, label).fill(value);
    await field(page, label).blur();
  }
}

/** The stages that are open: exactly one, where JavaScript runs. */
export const open = (page: Page) =>
  page
    .locator('.stage')
    .evaluateAll((all) =>
      all.filter((one) => one.querySelector('.stage-body')?.checkVisibility()).map(({ id }) => id),
    );

export const onward = (page: Page) => page.locator('.onward a:visible');

export async function choose(page: Page, provider: string, target: string) {
  await page.goto('/');
  await page.getByRole('radio', { name: provider }).check();
  await page.getByRole('radio', { name: target }).check();
  await page.getByRole('link', { name: 'Start the path' }).click();
  await awake(page);
}
