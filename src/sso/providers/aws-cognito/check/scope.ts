import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodScopes } from '../../../check/rules/scope.ts';

/** What the discovery document of a pool lists under scopes_supported. */
const offered: ReadonlySet<string> = new Set(['openid', 'email', 'phone', 'profile']);
const usual = 'openid email profile';

/**
 * The scope: `scope-not-offered` (OidcDiscoveryValidator for aws.cognito.signin.user.admin, which
 * OpenMetadata's help names; Cognito itself for offline_access), `scope-no-email`.
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
  const name = nameIn(config, 'oidcScope');
  const fix = entry && replace(entry, usual);
  if (words.some((word) => !offered.has(word))) {
    return [
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-not-offered', severity: 'error', fix },
        message: `${name} has a scope that Cognito does not list. There is no offline_access, and the settings page refuses every other. Write ${usual}.`,
      }),
    ];
  }
  if (words.includes('email')) return [];
  return [
    aboutSetting('oidcScope', entry, {
      ...{ code: 'scope-no-email', severity: 'error', fix },
      message: `${name} lacks email, so tokens hold no e-mail address.`,
    }),
  ];
}
