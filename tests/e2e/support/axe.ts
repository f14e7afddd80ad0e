import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

type Rules = NonNullable<RunOptions['runOnly']>;

/** Success criteria of WCAG 2.2 A and AA, and what axe calls good practice beside them. */
export const everything: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What another theme can make wrong. */
export const colours: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What is wrong in the page, or in the first element of `within`, with the elements that have it. axe is put
 * into a page once, since reading it takes longer than asking it again; what is right is not asked for.
 */
export async function findings(
  page: Page,
  { within = 'html', runOnly = everything }: { within?: string; runOnly?: Rules } = {},
): Promise<[rule: string, elements: string[]][]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, options]) => {
      const { axe: here } = window as unknown as {
        axe: { run(selector: string, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await here.run(selector, options);
      return violations.map(({ id, nodes }): [string, string[]] => [
        id,
        nodes.map(({ html }) => html),
      ]);
    },
    [within, { runOnly, resultTypes: ['violations'] }] as [string, RunOptions],
  );
}
