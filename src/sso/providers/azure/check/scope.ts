import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodScopes } from '../../../check/rules/scope.ts';
import { atLeast } from '../../../server/versions.ts';

/** What the discovery document of Entra ID lists under scopes_supported. */
const offered: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

/**
 * The scope: `scope-no-offline-access` (AzureAuthValidator, #19741; no example of the documentation
 * up to 1.12 has it), `scope-not-offered` and `scope-default-mixed` (Microsoft, "Scopes and
 * permissions": .default cannot be combined with other scopes of an API).
 */
export const scope: Rule = {
  name: 'scope',
  at: { 'scope-no-offline-access': 'renew' },
  codes: ['scope-default-mixed', 'scope-no-offline-access', 'scope-not-offered'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const words = goodScopes(config);
  if (!words) return [];
  const entry = config.settings.get('oidcScope');
  const others = words.filter((word) => !offered.has(word));
  if (others.length > 1 && others.some((word) => /(?:^|\/)\.default$/i.test(word))) {
    return [
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-default-mixed', severity: 'error' },
        message:
          'Entra ID refuses .default beside other scopes of an API. OpenMetadata needs neither: write openid email profile offline_access.',
      }),
    ];
  }
  if (!words.includes('offline_access')) {
    return [
      aboutSetting('oidcScope', entry, {
        code: 'scope-no-offline-access',
        severity: atLeast(config.version, '2.0') ? 'note' : 'warning',
        message: `${nameIn(config, 'oidcScope')} lacks offline_access: users are sent to sign in again when their token expires, and the UI refuses it.`,
        fix: entry && replace(entry, [...words, 'offline_access'].join(' ')),
      }),
    ];
  }
  if (others.length === 0) return [];
  return [
    aboutSetting('oidcScope', entry, {
      ...{ code: 'scope-not-offered', severity: 'note' },
      message: 'The UI accepts only openid, email, profile and offline_access for Entra ID.',
    }),
  ];
}
