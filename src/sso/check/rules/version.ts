import { settings as table } from '../../settings/table.ts';
import type { Setting } from '../../settings/setting.ts';
import { compareVersions } from '../../server/versions.ts';
import { nameIn, type Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutName } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `setting-too-new`, `setting-too-new-patch`, `setting-retired`, `setting-fallback`: a setting that the
 * release does not have yet, has only from one of its patches on, no longer reads, or reads only where
 * another is not set. Releases: the settings table. That the server refuses a file with an unknown key:
 * its own classes forbid additional properties.
 */
export const version: Rule = {
  name: 'version',
  at: 'start',
  codes: ['setting-too-new', 'setting-too-new-patch', 'setting-retired', 'setting-fallback'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const release = config.version;
  return [...config.settings].flatMap(([key, entry]) => {
    const { since, until, fallback }: Setting = table[key];
    if (entry.origin === 'default') return [];
    const name = nameIn(config, key);
    if (since !== undefined && compareVersions(release, since) < 0) {
      const patch = since.startsWith(`${release}.`);
      // As a key of the server's own file it is an unknown one, as a variable nobody asks for it.
      const key = entry.source.format === 'server-yaml';
      const outcome = key ? 'refuse a file that has it' : 'do not read it';
      return [
        aboutName(entry, {
          code: patch ? 'setting-too-new-patch' : 'setting-too-new',
          severity: patch ? 'note' : key ? 'error' : 'warning',
          message: `${name} is known from OpenMetadata ${since} on; earlier releases ${outcome}.`,
        }),
      ];
    }
    const note = (code: string, message: string): ConfigFinding[] => [
      aboutName(entry, { code, severity: 'note', message }),
    ];
    if (until !== undefined && compareVersions(release, until) >= 0) {
      return note('setting-retired', `Nothing reads ${name} any more. Remove it.`);
    }
    if (fallback === undefined || compareVersions(release, fallback.since) < 0) return [];
    return note(
      'setting-fallback',
      `From ${fallback.since} on ${name} counts only where ${fallback.for} is not set.`,
    );
  });
}
