import { leadsHome, urlOf } from '../../../check/addresses.ts';
import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { readServerUrl } from '../../../read/server-url.ts';
import { refusalIn, serverUrlRefusals } from './refusals.ts';

/** What read/server-url.ts has against the address of the server. */
export const serverUrl: Rule = {
  name: 'server-url',
  codes: serverUrlRefusals,
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, flow } = config;
  const entry = settings.get('oidcServerUrl');
  if (flow !== 'confidential' || entry?.origin !== 'written' || leadsHome(config)) return [];
  const refusal = serverUrlRefusal(config);
  return refusal ? [about(entry, refusal)] : [];
}

/** Why OIDC_SERVER_URL is refused. */
export function serverUrlRefusal(config: Config): Remark | undefined {
  const url = urlOf(config.settings.get('oidcServerUrl'));
  return url === undefined ? undefined : refusalIn(readServerUrl(url).findings, config);
}
