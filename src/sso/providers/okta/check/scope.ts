import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodScopes } from '../../../check/rules/scope.ts';
import { pages } from '../pages.ts';

/**
 * The scope: `scope-no-renewal` (no sample of OpenMetadata's pages has offline_access),
 * `scope-groups` (Okta, "Customize an authorization server": a custom server has no such scope until
 * somebody makes it).
 */
export const scope: Rule = {
  name: 'scope',
  at: { 'scope-no-renewal': 'renew' },
  codes: ['scope-no-renewal', 'scope-groups'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const words = goodScopes(config);
  if (!words) return [];
  const entry = config.settings.get('oidcScope');
  const name = nameIn(config, 'oidcScope');
  const found: ConfigFinding[] = [];
  if (!words.includes('offline_access')) {
    found.push(
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-no-renewal', severity: 'note' },
        message: `${name} lacks offline_access, so users sign in again whenever the ID token ends. Tick the grant Refresh Token in the app before you add it: without the grant we infer that Okta refuses everybody.`,
        fix: entry && replace(entry, [...words, 'offline_access'].join(' ')),
        docs: `${pages.confidential}#stay-signed-in`,
      }),
    );
  }
  if (words.includes('groups')) {
    found.push(
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-groups', severity: 'warning' },
        message: `A custom authorization server has the scope groups only if somebody made it; else nobody can sign in (invalid_scope). OpenMetadata needs it for teams alone.`,
        fix: entry && replace(entry, words.filter((word) => word !== 'groups').join(' ')),
      }),
    );
  }
  return found;
}
