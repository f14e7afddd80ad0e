import { settings as table } from '../../settings/table.ts';
import type { Setting } from '../../settings/setting.ts';
import { compareVersions } from '../../server/versions.ts';
import { nameIn, type Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutName } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `setting-too-new`, `setting-too-new-patch`, `setting-retired`: a setting that the release does not
 * have yet, has only from one of its patches on, or no longer reads. Releases: the settings table.
 */
export const version: Rule = {
  name: 'version',
  codes: ['setting-too-new', 'setting-too-new-patch', 'setting-retired'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const release = config.version;
  return [...config.settings].flatMap(([key, entry]) => {
    const { since, until }: Setting = table[key];
    if (entry.origin === 'default') return [];
    const name = nameIn(config, key);
    if (since !== undefined && compareVersions(release, since) < 0) {
      const patch = since.startsWith(`${release}.`);
      return [
        aboutName(entry, {
          code: patch ? 'setting-too-new-patch' : 'setting-too-new',
          severity: patch ? 'note' : 'warning',
          message: `${name} is known from OpenMetadata ${since} on; earlier releases do not read it.`,
        }),
      ];
    }
    if (until === undefined || compareVersions(release, until) < 0) return [];
    return [
      aboutName(entry, {
        ...{ code: 'setting-retired', severity: 'note' },
        message:
          key === 'oidcSessionExpiry'
            ? `From ${until} on ${name} counts only where AUTHENTICATION_SESSION_EXPIRY is not set.`
            : `Nothing reads ${name} any more. Remove it.`,
      }),
    ];
  });
}
