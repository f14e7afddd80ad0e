import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { isLoopback } from '../../../text/loopback.ts';
import { authorityUrl } from './realms.ts';

/**
 * `authority-http`: Keycloak's cookies are marked secure, and a realm answers "HTTPS required" to public
 * addresses (tried on 26.7). The address for users is http on localhost alone.
 */
export const http: Rule = { name: 'http', at: 'setting', codes: ['authority-http'], run };

function run(config: Config): ConfigFinding[] {
  const found = authorityUrl(config);
  if (!found || found.url.scheme !== 'http' || isLoopback(found.url.host)) return [];
  const message =
    'Users open Keycloak at this address. Over http browsers keep its cookies on localhost only, and public addresses get “HTTPS required”. Use https.';
  return [about(found.entry, { code: 'authority-http', severity: 'warning', message })];
}
