import type { Reading } from '../read/reading.ts';
import type { Config } from './config.ts';
import { textOf, type Entry } from './entry.ts';
import type { ConfigFinding } from './finding.ts';
import { about, replace } from './report.ts';
import type { Rule } from './rule.ts';
import { clientIdKeys } from './rules/client-id.ts';

// The reader's own sentence speaks of the page on which something was entered.
const forFiles: Readonly<Record<string, string>> = {
  'client-id-is-secret': 'This looks like a client secret. Write the client ID here.',
};

/**
 * The rule about a provider's client ID: what its reader refuses or warns of and, given a sentence,
 * `client-id-spelling` where the reader takes the value in another spelling.
 */
export function clientIdRule(
  read: (raw: string) => Reading,
  refusals: readonly string[],
  spelling?: string,
): Rule {
  const findings = ({ complete }: Config, entry: Entry, text: string): ConfigFinding[] => {
    const { value, findings: said } = read(text);
    // A placeholder is a matter of the general rule; an example is no news in an excerpt.
    const refusal = said.find(
      ({ severity, code }) => severity !== 'note' && (complete || code !== 'client-id-is-example'),
    );
    if (refusal?.code === 'client-id-placeholder') return [];
    if (refusal) {
      const { code, severity, message } = refusal;
      return [about(entry, { code, severity, message: forFiles[code] ?? message })];
    }
    if (spelling === undefined || value === undefined || value === text) return [];
    const fix = replace(entry, value);
    return [
      about(entry, { code: 'client-id-spelling', severity: 'error', fix, message: spelling }),
    ];
  };
  return {
    name: 'client-id',
    at: 'setting',
    codes: [...(spelling === undefined ? [] : ['client-id-spelling']), ...refusals],
    run: (config) =>
      clientIdKeys(config).flatMap((key) => {
        const entry = config.settings.get(key);
        const text = textOf(entry)?.trim();
        return entry && text ? findings(config, entry, text) : [];
      }),
  };
}
