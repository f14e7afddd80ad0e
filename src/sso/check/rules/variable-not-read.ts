import { settings as table } from '../../settings/table.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutName } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `variable-not-read`: the file that could take over the variable has a value of its own instead of
 * `${NAME:-default}`, and another one, so the variable pasted along changes nothing.
 */
export const variableNotRead: Rule = {
  name: 'variable-not-read',
  at: 'start',
  codes: ['variable-not-read'],
  run,
};

function run({ readings, settings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const { key, name, text, origin } = entry;
      const winner = key && settings.get(key);
      if (!key || !winner || text === '' || origin === 'default') return [];
      const file = hider(entry, winner);
      if (file === undefined || sameText(entry, winner)) return [];
      return [
        aboutName(entry, {
          ...{ code: 'variable-not-read', severity: 'warning' },
          message: `Your ${file} has another value for this and does not look at the variable. Write \${${table[key].env ?? name}:-…} there, or change it there.`,
        }),
      ];
    }),
  );
}

function hider({ source }: Entry, winner: Entry): string | undefined {
  if (winner.variable !== undefined || winner.marks.has('dollar')) return undefined;
  const from = source.format;
  const by = winner.source.format;
  if (by === 'server-yaml')
    return from === 'env' || from === 'compose' ? 'openmetadata.yaml' : undefined;
  const passes = winner.marks.has('reference');
  return by === 'compose' && from === 'env' && !passes ? 'compose file' : undefined;
}

function sameText(a: Entry, b: Entry): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain({ value }: Entry): unknown {
  return typeof value === 'object' && value !== null && 'items' in value
    ? value.items.map(({ text }) => text)
    : value;
}
