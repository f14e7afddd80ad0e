import type { Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { clientIdKeys } from '../../../check/rules/client-id.ts';
import { readClientId } from '../read/client-id.ts';
import { clientIdRefusals, refusalIn } from './refusals.ts';
import { tenantIn } from './urls.ts';

/**
 * The Application (client) ID: `client-id-is-tenant`, `client-id-spelling`, and what
 * read/client-id.ts refuses.
 */
export const clientId: Rule = {
  name: 'client-id',
  at: 'setting',
  codes: ['client-id-is-tenant', 'client-id-spelling', ...clientIdRefusals],
  run,
};

function run(config: Config): ConfigFinding[] {
  return clientIdKeys(config).flatMap((key) => {
    const entry = config.settings.get(key);
    const text = textOf(entry)?.trim();
    return entry && text ? findings(config, entry, text) : [];
  });
}

function findings(config: Config, entry: Entry, text: string): ConfigFinding[] {
  const { value, findings: read } = readClientId(text);
  if (value !== undefined && value === tenantIn(textOf(config.settings.get('oidcTenant')))) {
    const message =
      'This is the tenant ID once more. The Overview page of the app registration shows both.';
    return [about(entry, { code: 'client-id-is-tenant', severity: 'error', message })];
  }
  const refusal = refusalIn(read, config);
  if (refusal) return [about(entry, refusal)];
  if (value === undefined || value === text.toLowerCase()) return [];
  return [
    about(entry, {
      ...{ code: 'client-id-spelling', severity: 'warning', fix: replace(entry, value) },
      message: 'Write the client ID in five groups with hyphens and nothing around.',
    }),
  ];
}
