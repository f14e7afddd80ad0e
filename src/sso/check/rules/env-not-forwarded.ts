import { settings } from '../../settings/table.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { isSecretName } from '../../secrets/names.ts';
import { aboutName } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `env-not-forwarded`: a variable of an env file that never reaches the server. `--env-file` only
 * feeds the `${…}` of a compose file, and the quickstart's (1.10.15) has none for it; LDAP and SAML
 * are comments there. Silent when the compose file pasted along names it, or uses `env_file`.
 */
export const envNotForwarded: Rule = {
  name: 'env-not-forwarded',
  at: 'start',
  codes: ['env-not-forwarded'],
  run,
};

function run({ readings, target }: Config): ConfigFinding[] {
  if (target !== 'docker') return [];
  const composed = readings.filter(({ source }) => source.format === 'compose');
  if (composed.some(({ envFile }) => envFile === true)) return [];
  // The server's own file is read in a container only by somebody who brought it there.
  if (readings.some(({ source }) => source.format === 'server-yaml')) return [];
  const names = new Set(composed.flatMap(({ entries }) => entries.flatMap(namesOf)));
  const whole = composed.some((reading) => reading.whole === true);
  return readings.flatMap(({ source, entries }) =>
    source.format !== 'env'
      ? []
      : entries.flatMap((entry) => {
          if (entry.key === undefined || names.has(entry.name)) return [];
          return whole || isDropped(entry) ? [finding(entry, whole)] : [];
        }),
  );
}

// A value of the compose file's own is no way for the variable; see variable-not-read.ts.
function namesOf({ name, variable, marks, source, origin }: Entry): string[] {
  if (variable !== undefined) return [variable];
  const passes = marks.has('reference') || marks.has('dollar');
  return passes || (source.format === 'compose' && origin === 'written') ? [name] : [];
}

function isDropped({ key }: Entry): boolean {
  return key !== undefined && settings[key].forwarded === false;
}

function finding(entry: Entry, whole: boolean): ConfigFinding {
  const file = whole ? 'Your compose file' : 'The quickstart compose file';
  return aboutName(entry, {
    code: 'env-not-forwarded',
    // A secret may stand here for an override that passes it on and was not pasted.
    severity: !whole && isSecretName(entry.name) ? 'note' : 'warning',
    message: `${file} does not pass this variable on to the server. Put it under environment in an override file.`,
  });
}
