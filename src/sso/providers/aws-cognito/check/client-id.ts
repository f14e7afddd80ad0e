import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { clientIdKeys } from '../../../check/rules/client-id.ts';
import { readClientId } from '../read/client-id.ts';

/** The client ID: what read/client-id.ts refuses or doubts. */
export const clientId: Rule = {
  name: 'client-id',
  codes: [
    ...['client-id-other-provider', 'client-id-access-key', 'client-id-secret-id'],
    ...['client-id-pool', 'client-id-not-cognito', 'client-id-unusual', 'client-id-is-example'],
    ...['client-id-is-secret', 'client-id-hidden-character', 'client-id-backslash'],
    'client-id-too-long',
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  return clientIdKeys(config).flatMap((key) => {
    const entry = config.settings.get(key);
    const text = textOf(entry)?.trim();
    if (!entry || !text) return [];
    const found = readClientId(text).findings.find(
      ({ severity, code }) =>
        severity !== 'note' && (config.complete || code !== 'client-id-is-example'),
    );
    // A placeholder is a matter of the general rule.
    if (!found || found.code === 'client-id-placeholder') return [];
    const { code, severity, message } = found;
    return [about(entry, { code, severity, message: forFiles[code] ?? message })];
  });
}

// The reader's own sentence speaks of the page on which something was entered.
const forFiles: Readonly<Record<string, string>> = {
  'client-id-is-secret': 'This looks like a client secret. Write the client ID here.',
};
