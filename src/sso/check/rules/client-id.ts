import { readClientId } from '../../providers/azure/read/client-id.ts';
import { tenantIn } from '../../providers/azure/check/urls.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { refusalIn } from '../refusals.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * The client ID: `client-id-missing`, `client-id-differs`, `client-id-is-tenant`, and for azure what
 * read/client-id.ts refuses. Both flows publish AUTHENTICATION_CLIENT_ID to the browser; the
 * confidential client signs in with OIDC_CLIENT_ID and does not start without.
 */
export const clientId: Rule = {
  name: 'client-id',
  codes: ['client-id-differs', 'client-id-missing', 'client-id-is-tenant', 'client-id-spelling'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { oidc, settings, flow } = config;
  if (!oidc) return [];
  const keys =
    flow === 'public' ? (['clientId'] as const) : (['clientId', 'oidcClientId'] as const);
  const found = keys.flatMap((key) => {
    const entry = settings.get(key);
    const text = textOf(entry)?.trim();
    if (!entry || text === '') {
      return isNeeded(config, key) ? absent(config, key, entry) : [];
    }
    return text === undefined || !config.azure ? [] : azureFindings(config, entry, text);
  });
  const [browser, server] = [settings.get('clientId'), settings.get('oidcClientId')];
  const [left, right] = [textOf(browser)?.trim(), textOf(server)?.trim()];
  if (!server || !left || !right || left === right || flow !== 'confidential') return found;
  const message = `${nameIn(config, 'oidcClientId')} and ${nameIn(config, 'clientId')} are two applications. Both take the same ID.`;
  return [...found, about(server, { code: 'client-id-differs', severity: 'warning', message })];
}

function isNeeded({ complete, flow, settings }: Config, key: 'clientId' | 'oidcClientId'): boolean {
  if (!complete || !settings.has('provider')) return false;
  return key === 'clientId' ? flow !== undefined : flow === 'confidential';
}

function absent(
  config: Config,
  key: 'clientId' | 'oidcClientId',
  entry: Entry | undefined,
): ConfigFinding[] {
  // The chart has a reference to a Secret by default.
  if (!entry && key === 'oidcClientId' && config.format === 'helm') return [];
  const name = nameIn(config, key);
  const remark: Remark = {
    ...{ code: 'client-id-missing', severity: 'error' },
    message: `${name} is empty. Write the ID of the application, which the provider shows after registering it.`,
  };
  return [entry ? about(entry, remark) : missing(key, remark)];
}

function azureFindings(config: Config, entry: Entry, text: string): ConfigFinding[] {
  const { value, findings } = readClientId(text);
  if (value !== undefined && value === tenantIn(textOf(config.settings.get('oidcTenant')))) {
    const message =
      'This is the tenant ID once more. The Overview page of the app registration shows both.';
    return [about(entry, { code: 'client-id-is-tenant', severity: 'error', message })];
  }
  const refusal = refusalIn(findings, config);
  if (refusal) return [about(entry, refusal)];
  if (value === undefined || value === text.toLowerCase()) return [];
  return [
    about(entry, {
      ...{ code: 'client-id-spelling', severity: 'warning', fix: replace(entry, value) },
      message: 'Write the client ID in five groups with hyphens and nothing around.',
    }),
  ];
}
