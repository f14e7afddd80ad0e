import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `env-dollar`: a client secret with a dollar sign that Compose takes for a variable. In single quotes
 * it stays (docker-compose 1.29.2).
 */
export const envDollar: Rule = {
  name: 'env-dollar',
  at: 'start',
  codes: ['env-dollar'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.key !== 'oidcClientSecret' || !entry.marks.has('dollar')) return [];
      const { source, span } = entry;
      const written = source.text.slice(span.from, span.to);
      // `OIDC_CLIENT_SECRET=${OTHER}` is meant as it is.
      if (/^["']?\$\{?\w+\}?["']?$/.test(written)) return [];
      const bare = entry.style === 'env' && !/["'\\\n]/.test(written);
      return [
        about(entry, {
          ...{ code: 'env-dollar', severity: 'error' },
          message:
            'Compose takes the dollar sign for a variable and changes the value. Put it in single quotes, or write $$ in a compose file.',
          fix: bare ? edit(source, span, `'${written}'`) : undefined,
        }),
      ];
    }),
  );
}
