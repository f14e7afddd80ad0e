import type { Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace } from '../report.ts';
import type { Rule } from '../rule.ts';

const old = /^org\.openmetadata\.catalog\.(?=security\.)/;

/**
 * `class-name`: a class of before 0.12.1, when the package was renamed, or one that is not OpenMetadata's. Old pages and
 * threads still have the first, forks the second; a server that does not find the class does not start.
 */
export const className: Rule = { name: 'class-name', at: 'start', codes: ['class-name'], run };

function run({ settings }: Config): ConfigFinding[] {
  return (['authorizerClassName', 'requestFilter'] as const).flatMap((key) => {
    const entry = settings.get(key);
    const text = textOf(entry)?.trim() ?? '';
    if (!entry || entry.placeholder !== undefined || text === '') return [];
    if (!/^org\.openmetadata\./.test(text)) {
      const message =
        'OpenMetadata has no class of this name, and a server that does not find the class does not start. Unless your image holds a class of your own, remove the setting: its default is right.';
      return [about(entry, { code: 'class-name', severity: 'warning', message })];
    }
    if (!old.test(text)) return [];
    const message =
      'This class is of a release before 0.12.1; since then it has service in its name in place of catalog. Remove the setting: its default is right.';
    const fix = replace(entry, text.replace(old, 'org.openmetadata.service.'));
    return [about(entry, { code: 'class-name', severity: 'error', message, fix })];
  });
}
