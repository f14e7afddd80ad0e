import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { at, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

/** `markdown-fence`: the backticks of a code block that came along with the copy. */
export const markdownFence: Rule = {
  name: 'markdown-fence',
  at: 'start',
  codes: ['markdown-fence'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source }) =>
    source.fences.map((span) =>
      at(source, span, {
        ...{ code: 'markdown-fence', severity: 'error', fix: edit(source, span, '') },
        message: 'These backticks belong to the page you copied from. Remove them.',
      }),
    ),
  );
}
