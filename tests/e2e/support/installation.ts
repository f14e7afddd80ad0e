import { expect, type Page } from 'playwright/test';
import { parseJson } from '../../../src/sso/text/json.ts';
import { awake, client, server, tenant } from './widget.ts';

export const azure = '/deployment/security/azure';
export const codeFlow = `${azure}/auth-code-flow`;
export const reference = '/deployment/security/configuration-parameters';
export const troubleshooting = '/deployment/security/jwt-troubleshooting';

/** Every value of an installation, as the pages must show it. */
export const values = [tenant, client, server, 'ada', 'contoso.example'];

export async function enter(page: Page, target: string, flow = 'Confidential client') {
  await page.goto('/playground');
  await awake(page);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field(target).check();
  await field(flow).check();
  await field('Tenant ID').fill(tenant);
  await field('Client ID').fill(client);
  await field('Server URL').fill(server);
  await field('Administrators').fill('Ada@contoso.example');
  await field('E-mail domains').fill('contoso.example');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground') ?? ''))
    .toContain('"domain":["contoso.example"]');
}

/** The text a reader sees in the article. */
export const article = (page: Page) => page.locator('article').innerText();
export const bar = (page: Page) => page.getByRole('button', { name: /^Your installation/ });
export const file = (page: Page, name: string) =>
  page.locator('figure.code:visible', { has: page.locator('figcaption', { hasText: name }) });

export const record = async (page: Page) =>
  parseJson(await page.evaluate(() => localStorage.getItem('playground') ?? ''));
