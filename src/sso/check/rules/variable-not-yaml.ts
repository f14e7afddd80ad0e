import { variableEscape } from '../../emit/quote.ts';
import type { Config } from '../config.ts';
import type { ServerValue } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `variable-not-yaml`: a variable that breaks, or changes, when the server puts it into
 * conf/openmetadata.yaml and parses that (inferred from its `${NAME:-default}` form). A value with odd
 * characters must itself be a YAML string in double quotes.
 */
export const variableNotYaml: Rule = {
  name: 'variable-not-yaml',
  at: 'start',
  codes: ['variable-not-yaml'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const { key, text, marks, source, span, style } = entry;
      if (!key || text === undefined || entry.placeholder || entry.origin === 'default') return [];
      const lost = key === 'oidcClientSecret' && changes(text, entry.value);
      if (!marks.has('not-yaml') && !lost) return [];
      const quoted = `'"${variableEscape(text)}"'`;
      const clean = !/["'\n]/.test(text);
      return [
        about(entry, {
          ...{ code: 'variable-not-yaml', severity: 'error' },
          message:
            'The server reads a variable as YAML, and there this value breaks or changes. Put double quotes into the value, as in \'"…"\'.',
          fix: style === 'env' && clean ? edit(source, span, quoted) : undefined,
        }),
      ];
    }),
  );
}

// `abc # def` is `abc`, and `0123` a number.
function changes(text: string, value: ServerValue | undefined): boolean {
  if (value === undefined || /^\s*["']/.test(text)) return false;
  return (typeof value === 'object' && value !== null) || String(value) !== text.trim();
}
