import type { Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace } from '../report.ts';
import type { Rule } from '../rule.ts';

const old = /^org\.openmetadata\.catalog\.(?=security\.)/;

/**
 * `class-name`: a class of before 0.12.1, when the package was renamed. Old pages and threads still have
 * it, and a server that does not find the class does not start.
 */
export const className: Rule = { name: 'class-name', at: 'start', codes: ['class-name'], run };

function run({ settings }: Config): ConfigFinding[] {
  return (['authorizerClassName', 'requestFilter'] as const).flatMap((key) => {
    const entry = settings.get(key);
    const text = textOf(entry)?.trim() ?? '';
    if (!entry || !old.test(text)) return [];
    const message =
      'This class is of a release before 0.12.1; since then it has service in its name in place of catalog. Remove the setting: its default is right.';
    const fix = replace(entry, text.replace(old, 'org.openmetadata.service.'));
    return [about(entry, { code: 'class-name', severity: 'error', message, fix })];
  });
}
