import { nameIn, type Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * The client ID: `client-id-missing`, `client-id-differs`. Both flows publish
 * AUTHENTICATION_CLIENT_ID to the browser; the confidential client signs in with OIDC_CLIENT_ID and
 * does not start without.
 */
export const clientId: Rule = {
  name: 'client-id',
  at: { 'client-id-missing': ['prepare', 'browser'] },
  codes: ['client-id-differs', 'client-id-missing'],
  run,
};

/** The settings in which a flow looks for the client ID. */
export function clientIdKeys({ flow }: Config): readonly ('clientId' | 'oidcClientId')[] {
  return flow === 'public' ? ['clientId'] : ['clientId', 'oidcClientId'];
}

function run(config: Config): ConfigFinding[] {
  const { oidc, settings, flow } = config;
  if (!oidc) return [];
  const found = clientIdKeys(config).flatMap((key) => {
    const entry = settings.get(key);
    const blank = !entry || textOf(entry)?.trim() === '';
    return blank && isNeeded(config, key) ? absent(config, key, entry) : [];
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
