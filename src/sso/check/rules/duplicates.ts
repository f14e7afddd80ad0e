import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { at, aboutName } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `duplicate-variable`, `duplicate-key`: the same name twice in one file. In an env file the last
 * one wins, as with the OIDC_DISCOVERY_URI that azure/docker of the documentation up to 1.12 sets a
 * second time, to nothing. A YAML parser refuses the file or takes the last one.
 */
export const duplicates: Rule = {
  name: 'duplicates',
  at: 'setting',
  codes: ['duplicate-key', 'duplicate-variable'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries, duplicates: doubled }) => [
    ...doubled.map(({ span }) =>
      at(source, span, {
        ...{ code: 'duplicate-key', severity: 'error' },
        message: 'This key stands twice in one block: the file is refused, or the first is lost.',
      }),
    ),
    ...repeated(entries).map((entry) =>
      aboutName(entry, {
        ...{ code: 'duplicate-variable', severity: 'warning' },
        message:
          'This variable is set a second time, and the last one wins. Keep one line of them.',
      }),
    ),
  ]);
}

function repeated(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    // The keys of a mapping are looked at where it is read.
    if (entry.text === undefined && entry.style !== 'env') return false;
    const id = `${entry.service ?? ''} ${entry.name}`;
    if (entry.source.format !== 'env' && entry.style !== 'raw') return false;
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  });
}
