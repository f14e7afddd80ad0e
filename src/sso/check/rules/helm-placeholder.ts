import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `helm-placeholder`: a `${…}` where nothing fills it in. The chart takes values as they are
 * (saml/kubernetes of the documentation up to 1.12 has them); conf/openmetadata.yaml has them as the
 * whole value only, as far as its own lines go (inferred).
 */
export const helmPlaceholder: Rule = {
  name: 'helm-placeholder',
  at: 'start',
  codes: ['helm-placeholder'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) =>
    entries.flatMap((entry) => {
      if (source.format !== 'helm' || !entry.marks.has('placeholder-syntax')) return [];
      return [
        about(entry, {
          ...{ code: 'helm-placeholder', severity: 'error' },
          message: 'The chart fills in no ${…}. Write the value itself.',
        }),
      ];
    }),
  );
}
