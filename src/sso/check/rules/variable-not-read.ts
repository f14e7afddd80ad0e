import { settings as table } from '../../settings.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutName } from '../report.ts';

/**
 * `variable-not-read`: openmetadata.yaml has the value itself instead of `${NAME:-default}`, so the
 * variable pasted along changes nothing.
 */
export function variableNotRead({ readings, settings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) => {
    if (source.format !== 'env' && source.format !== 'compose') return [];
    return entries.flatMap((entry) => {
      const winner = entry.key && settings.get(entry.key);
      if (winner?.source.format !== 'server-yaml' || winner.origin === 'default') return [];
      if (!entry.key || entry.text === '' || entry.origin === 'default') return [];
      return [
        aboutName(entry, {
          ...{ code: 'variable-not-read', severity: 'warning' },
          message: `Your openmetadata.yaml has a value for this and does not look at the variable. Write \${${table[entry.key].env ?? ''}:-…} there, or change it there.`,
        }),
      ];
    });
  });
}
