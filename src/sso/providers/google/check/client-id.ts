import type { Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { clientIdKeys } from '../../../check/rules/client-id.ts';
import { readClientId } from '../read/client-id.ts';

/** The client ID: `client-id-spelling`, and what read/client-id.ts refuses. */
export const clientId: Rule = {
  name: 'client-id',
  codes: [
    ...['client-id-spelling', 'client-id-not-google', 'client-id-incomplete', 'client-id-number'],
    ...['client-id-service-account', 'client-id-ios', 'client-id-too-long'],
    ...['client-id-other-provider', 'client-id-is-example', 'client-id-is-secret'],
    ...['client-id-hidden-character', 'client-id-backslash'],
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  return clientIdKeys(config).flatMap((key) => {
    const entry = config.settings.get(key);
    const text = textOf(entry)?.trim();
    return entry && text ? findings(config, entry, text) : [];
  });
}

function findings({ complete }: Config, entry: Entry, text: string): ConfigFinding[] {
  const { value, findings: read } = readClientId(text);
  // A placeholder is a matter of the general rule; an example is no news in an excerpt.
  const refusal = read.find(
    ({ severity, code }) => severity !== 'note' && (complete || code !== 'client-id-is-example'),
  );
  if (refusal?.code === 'client-id-placeholder') return [];
  if (refusal) {
    const { code, severity, message } = refusal;
    return [about(entry, { code, severity, message: forFiles[code] ?? message })];
  }
  if (value === undefined || value === text) return [];
  return [
    about(entry, {
      ...{ code: 'client-id-spelling', severity: 'error', fix: replace(entry, value) },
      message:
        'Google knows the client ID in small letters, with its whole end and nothing around.',
    }),
  ];
}

// The reader's own sentence speaks of the page on which something was entered.
const forFiles: Readonly<Record<string, string>> = {
  'client-id-is-secret': 'This looks like a client secret. Write the client ID here.',
};
