import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `services-differ`: the two services of a compose file that start OpenMetadata do not have the same
 * value. In the quickstart file execute-migrate-all and openmetadata-server have the same block.
 */
export const servicesDiffer: Rule = {
  name: 'services-differ',
  at: 'setting',
  codes: ['services-differ'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) => {
    if (source.format !== 'compose') return [];
    const services = new Map(entries.map((entry) => [entry.name, entry.service]));
    return entries.flatMap((entry) => {
      const last = services.get(entry.name);
      if (!entry.key || last === entry.service) return [];
      return [
        about(entry, {
          ...{ code: 'services-differ', severity: 'note' },
          message:
            'This service has another value here than the one that runs the server. Give both the same.',
        }),
      ];
    });
  });
}
