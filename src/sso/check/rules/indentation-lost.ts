import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { lostIndentation } from '../lost-indentation.ts';
import { at } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `indentation-lost`: the spaces at the start of the lines are gone, so blocks are empty and their keys
 * stand beside them. YAML is content with that, and nothing is read.
 */
export const indentationLost: Rule = {
  name: 'indentation-lost',
  at: 'start',
  codes: ['indentation-lost'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap((reading) => {
    const block = lostIndentation(reading);
    if (!block) return [];
    return [
      at(reading.source, block.span, {
        ...{ code: 'indentation-lost', severity: 'error' },
        message:
          'This block is empty: the lines below stand beside it and not in it, so nothing of them is read. The spaces at their start are lost, as in text copied from a web page. Copy the file itself, or indent each line below its block.',
      }),
    ];
  });
}
