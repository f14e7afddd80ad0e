import { redirect } from '../../providers/azure/redirect.ts';
import { checkRedirectUri } from '../../read/redirect-uri.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import { urlOf } from '../url-of.ts';

/**
 * What Entra ID refuses as a redirect URI: http on another host than localhost, IPv6, wildcards and so
 * on; see read/redirect-uri.ts.
 */
export function redirectUri({ azure, flow, settings }: Config): ConfigFinding[] {
  if (!azure) return [];
  const keys =
    flow === 'confidential' ? (['oidcCallbackUrl'] as const) : (['callbackUrl'] as const);
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    const url = urlOf(entry);
    if (!entry || url === undefined || entry.origin === 'default') return [];
    return checkRedirectUri(url, redirect).findings.map(({ code, severity, message }) =>
      about(entry, { code, severity, message }),
    );
  });
}
