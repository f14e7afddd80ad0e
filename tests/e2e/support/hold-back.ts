import type { Page } from 'playwright/test';

/** The scripts of a page that come with it, and those that are loaded later. */
export const modules = /\/_astro\/.*\.js/;

/** Holds back the scripts that are asked for from now on, until the function that it gives is called. */
export async function holdBack(page: Page, which = modules): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(which, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return () => {
    release(undefined);
  };
}
