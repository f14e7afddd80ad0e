import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodScopes } from '../../../check/rules/scope.ts';
import { pages } from '../pages.ts';

/** What Auth0's discovery document lists under scopes_supported. */
const offered: ReadonlySet<string> = new Set([
  ...['openid', 'profile', 'offline_access', 'name', 'given_name', 'family_name', 'nickname'],
  ...['email', 'email_verified', 'picture', 'created_at', 'identities', 'phone', 'address'],
]);

/**
 * The scope: `scope-not-offered` (OidcDiscoveryValidator; User.Read of the help text is Microsoft's),
 * `scope-no-renewal`.
 */
export const scope: Rule = {
  name: 'scope',
  at: { 'scope-no-renewal': 'renew' },
  codes: ['scope-not-offered', 'scope-no-renewal'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const words = goodScopes(config);
  if (!words) return [];
  const entry = config.settings.get('oidcScope');
  const name = nameIn(config, 'oidcScope');
  const known = words.filter((word) => offered.has(word));
  if (known.length < words.length) {
    return [
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-not-offered', severity: 'warning' },
        message: `Auth0 does not offer every scope in ${name}, and the UI refuses the others. Groups and roles come only in a claim that an Action of yours adds.`,
        fix: entry && replace(entry, known.join(' ')),
      }),
    ];
  }
  if (words.includes('offline_access')) return [];
  return [
    aboutSetting('oidcScope', entry, {
      ...{ code: 'scope-no-renewal', severity: 'note' },
      message: `${name} lacks offline_access, so users sign in again whenever the ID token ends. The application needs the grant Refresh Token for it.`,
      fix: entry && replace(entry, [...words, 'offline_access'].join(' ')),
      docs: `${pages.confidential}#stay-signed-in`,
    }),
  ];
}
