import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `filled-by-template`: values that Helm, Ansible or another tool fills in. What they come to stands elsewhere, so
 * nothing is said about them, once for each text.
 */
export const template: Rule = { name: 'template', at: 'start', codes: ['filled-by-template'], run };

function run({ readings }: Config): ConfigFinding[] {
  const filled = readings.flatMap(({ entries }) =>
    entries.filter(({ marks }) => marks.has('template')),
  );
  const texts = Map.groupBy(filled, ({ source }) => source.index);
  return [...texts.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const many = entries.length === 1 ? 'One value is' : `${String(entries.length)} values are`;
    return [
      about(first, {
        ...{ code: 'filled-by-template', severity: 'note' },
        message: `${many} filled in from a template, by {{ … }}, and could not be checked. Paste what comes of it, such as the output of helm get values, or the variables of the pod.`,
      }),
    ];
  });
}
