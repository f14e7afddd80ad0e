import { urlOf } from '../../../check/addresses.ts';
import { checkRedirectUri } from '../../../read/redirect-uri.ts';
import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { redirectUriRefusals } from './refusals.ts';

/**
 * What Entra ID refuses as a redirect URI: http on another host than localhost, IPv6, wildcards and so
 * on; see read/redirect-uri.ts.
 */
export const redirectUri: Rule = {
  name: 'redirect-uri',
  codes: redirectUriRefusals,
  run,
};

function run({ flow, settings }: Config): ConfigFinding[] {
  const keys =
    flow === 'confidential' ? (['oidcCallbackUrl'] as const) : (['callbackUrl'] as const);
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    const url = urlOf(entry);
    if (!entry || url === undefined || entry.origin === 'default') return [];
    return checkRedirectUri(url).findings.map(({ code, severity, message }) =>
      about(entry, { code, severity, message }),
    );
  });
}
