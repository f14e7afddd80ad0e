import { atLeast } from '../../server/versions.ts';
import { targets } from '../../server/targets.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `stored-settings`: the running server answers with other values than the files have. Since 1.10 the
 * settings stored in its database win over files at every start (#31786, #29597).
 */
export const storedSettings: Rule = {
  name: 'stored-settings',
  at: 'start',
  codes: ['stored-settings'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { served, settings, version, target } = config;
  if (served === settings || !atLeast(version, '1.10')) return [];
  for (const [key, entry] of served) {
    const file = settings.get(key);
    const [left, right] = [texts(entry), texts(file)];
    if (left === undefined || right === undefined || left === right) continue;
    return [
      about(entry, {
        ...{ code: 'stored-settings', severity: 'note' },
        message: `The server uses another ${nameIn(config, key)} than your files. Settings stored in its database win: remove them and restart. ${targets[target].reset}`,
        docs: '/deployment/security#files-or-database-which-settings-win',
      }),
    ];
  }
  return [];
}

function texts(entry: Parameters<typeof itemsOf>[0]): string | undefined {
  return itemsOf(entry)
    ?.map(({ text }) => text.trim())
    .join('\n');
}
