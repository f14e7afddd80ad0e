import { nameMeant } from '../../text/nearest.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { isKnownVariable, isOurVariable, variableNames } from '../names.ts';
import { about, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `variable-in-file`: openmetadata.yaml takes a value from a variable whose name is nearly one of ours
 * (#5403), so that ours changes nothing. Whoever made up a name of their own has another one.
 */
export const variableInFile: Rule = {
  name: 'variable-in-file',
  at: 'start',
  codes: ['variable-in-file'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) =>
    entries.flatMap((entry) => {
      const { variable, span } = entry;
      if (source.format !== 'server-yaml' || variable === undefined) return [];
      if (isKnownVariable(variable) || !isOurVariable(variable)) return [];
      const near = nameMeant(variable, variableNames);
      if (!near?.sure) return [];
      const from = source.text.indexOf(variable, span.from);
      const place = { from, to: from + variable.length };
      const message = `This takes its value from a variable that OpenMetadata does not tell of. Did you mean ${near.name}?`;
      const fix = from >= 0 && from < span.to ? edit(source, place, near.name) : undefined;
      return [about(entry, { code: 'variable-in-file', severity: 'warning', message, fix })];
    }),
  );
}
