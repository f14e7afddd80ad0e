import type { Target } from '../../server/targets.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `env-other-dialect`: trailing comments and spaces around the sign, which only Compose takes off, and
 * for Kubernetes quotes too. Said once per file, about the first such line that is ours. Elsewhere
 * quotes do no harm: the server reads the value as YAML, which takes them off again.
 *
 * `docker run --env-file` and Kubernetes take the line as it is (inferred; Compose was tested).
 */
export const envDialect: Rule = {
  name: 'env-dialect',
  at: 'start',
  codes: ['env-other-dialect'],
  run,
};

function run({ readings, target }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) => {
    const first = entries.find((entry) => entry.key && isDialect(entry, target));
    if (!first) return [];
    const kubernetes = target === 'kubernetes';
    return [
      about(first, {
        ...{ code: 'env-other-dialect', severity: kubernetes ? 'warning' : 'note' },
        message:
          'Compose takes off quotes, comments and spaces around a value. docker run --env-file and Kubernetes make them a part of it.',
      }),
    ];
  });
}

function isDialect({ marks }: Entry, target: Target): boolean {
  const quotes = target === 'kubernetes' && marks.has('quotes');
  return quotes || marks.has('comment') || marks.has('spaces');
}
