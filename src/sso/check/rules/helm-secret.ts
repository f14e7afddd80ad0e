import { settings } from '../../settings/table.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `helm-secret-as-text`: client ID and secret of oidcConfiguration are references to a Kubernetes
 * Secret; the chart's schema refuses text (values.yaml, values.schema.json).
 */
export const helmSecret: Rule = {
  name: 'helm-secret',
  at: 'start',
  codes: ['helm-secret-as-text'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) =>
    entries.flatMap((entry) => {
      const { key, text, marks } = entry;
      const place = key && settings[key].helm;
      if (source.format !== 'helm' || typeof place !== 'object') return [];
      if (text !== undefined || marks.has('reference')) return [];
      return [
        about(entry, {
          ...{ code: 'helm-secret-as-text', severity: 'error' },
          message: `The chart refuses text here: it wants secretRef: ${place.secret} and secretKey: ${place.key}, and a Secret of that name.`,
        }),
      ];
    }),
  );
}
