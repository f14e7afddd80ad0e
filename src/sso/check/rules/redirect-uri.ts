import { checkRedirectUri } from '../../read/redirect-uri.ts';
import type { Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';

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
    const text = textOf(entry)?.trim();
    if (!entry || text === undefined || entry.origin === 'default') return [];
    if (!/^https?:\/\/[^/]/i.test(text) || /["'\s]/.test(text)) return [];
    return checkRedirectUri(text).findings.map(({ code, severity, message }) =>
      about(entry, { code, severity, message }),
    );
  });
}
