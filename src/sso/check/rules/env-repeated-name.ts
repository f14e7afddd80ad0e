import type { Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `env-repeated-name`: a value that begins with the name of a variable and `=`, as in keycloak/docker
 * of the documentation up to 1.12.
 */
export const envRepeatedName: Rule = {
  name: 'env-repeated-name',
  at: 'start',
  codes: ['env-repeated-name'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const text = textOf(entry) ?? '';
      if (entry.text === undefined || !text.startsWith(`${entry.name}=`)) return [];
      return [
        about(entry, {
          ...{ code: 'env-repeated-name', severity: 'error' },
          message: 'The value begins with the name of its own variable. Write the name once.',
          fix: replace(entry, text.slice(entry.name.length + 1)),
        }),
      ];
    }),
  );
}
