import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodScopes } from '../../../check/rules/scope.ts';

/** What Google's discovery document lists under scopes_supported. */
const offered: ReadonlySet<string> = new Set(['openid', 'email', 'profile']);

/**
 * The scope: `scope-not-offered` (Error 400: invalid_scope for offline_access; OidcDiscoveryValidator for
 * all others, the long names of Google's own included), `scope-no-email`.
 */
export const scope: Rule = {
  name: 'scope',
  at: { 'scope-no-email': 'claims' },
  codes: ['scope-not-offered', 'scope-no-email'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const words = goodScopes(config);
  if (!words) return [];
  const entry = config.settings.get('oidcScope');
  const right = [...offered].join(' ');
  const fix = entry && replace(entry, right);
  const name = nameIn(config, 'oidcScope');
  if (words.some((word) => !offered.has(word))) {
    return [
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-not-offered', severity: 'error', fix },
        message: `${name} is exactly ${right}: Google refuses offline_access, and the UI every other scope.`,
      }),
    ];
  }
  if (words.includes('email')) return [];
  return [
    aboutSetting('oidcScope', entry, {
      ...{ code: 'scope-no-email', severity: 'error', fix },
      message: `${name} lacks email, without which a Google token names nobody but by a number.`,
    }),
  ];
}
