import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';
import { isShipped } from '../shipped-default.ts';

const reference = 'openmetadata.config.fernetkey.secretRef';

/**
 * `fernet-key-sample`: the key that stands in public files (values.yaml of the chart, the quickstart
 * compose file). Whoever gets at the database can read with it what the server stores encrypted.
 */
export const fernetKey: Rule = {
  name: 'fernet-key',
  at: 'setting',
  codes: ['fernet-key-sample'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('fernetKey');
  if (!entry || !config.oidc || !textOf(entry) || !isShipped('fernetKey', entry.value)) return [];
  // The chart takes the Secret where there is one.
  const elsewhere = config.readings.some(({ keys }) =>
    keys.some(
      ({ path, source, valueSpan }) =>
        path.join('.') === reference && /\w/.test(source.text.slice(valueSpan.from, valueSpan.to)),
    ),
  );
  if (elsewhere) return [];
  return [
    about(entry, {
      code: 'fernet-key-sample',
      severity: entry.origin === 'default' ? 'note' : 'warning',
      message: `${nameIn(config, 'fernetKey')} is the sample, which everybody has: it protects nothing. Make your own before the server stores its first secret.`,
    }),
  ];
}
