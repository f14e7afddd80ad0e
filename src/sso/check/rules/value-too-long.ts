import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutName } from '../report.ts';
import type { Rule } from '../rule.ts';

/** `value-too-long`: more text than any setting of ours takes; it was not looked at. */
export const valueTooLong: Rule = {
  name: 'value-too-long',
  at: 'setting',
  codes: ['value-too-long'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (!entry.key || !entry.marks.has('too-long')) return [];
      return [
        aboutName(entry, {
          ...{ code: 'value-too-long', severity: 'error' },
          message: 'This value is far too long. Look for a quote or bracket that is not closed.',
        }),
      ];
    }),
  );
}
