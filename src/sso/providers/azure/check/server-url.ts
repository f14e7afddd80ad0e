import { betterAddress, urlOf } from '../../../check/addresses.ts';
import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { checkRedirectUri } from '../../../read/redirect-uri.ts';
import { readServerUrl } from '../../../read/server-url.ts';
import { redirect } from '../redirect.ts';
import { addressRefusals, refusalIn } from './refusals.ts';

/**
 * What Entra ID refuses as a redirect URI, and as an address to make one of: http on another host
 * than localhost, IPv6, wildcards and so on; see read/redirect-uri.ts and read/server-url.ts.
 */
export const serverUrl: Rule = {
  name: 'server-url',
  at: 'setting',
  codes: addressRefusals,
  run: (config) => [...address(config), ...redirectUri(config)],
};

function address(config: Config): ConfigFinding[] {
  const { settings, flow } = config;
  const entry = settings.get('oidcServerUrl');
  if (flow !== 'confidential' || entry?.origin !== 'written' || betterAddress(config) !== undefined)
    return [];
  const refusal = serverUrlRefusal(config);
  return refusal ? [about(entry, refusal)] : [];
}

function redirectUri({ flow, settings }: Config): ConfigFinding[] {
  const entry = settings.get(flow === 'confidential' ? 'oidcCallbackUrl' : 'callbackUrl');
  const url = urlOf(entry);
  if (!entry || url === undefined || entry.origin === 'default') return [];
  return checkRedirectUri(url, redirect).findings.map(({ code, severity, message }) =>
    about(entry, { code, severity, message }),
  );
}

/** Why OIDC_SERVER_URL is refused. */
export function serverUrlRefusal(config: Config): Remark | undefined {
  const url = urlOf(config.settings.get('oidcServerUrl'));
  return url === undefined ? undefined : refusalIn(readServerUrl(url, redirect).findings, config);
}
