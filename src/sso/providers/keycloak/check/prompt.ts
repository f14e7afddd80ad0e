import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodPrompts } from '../../../check/rules/prompt.ts';

/** `prompt-passed-over`: Keycloak lists none, login and consent, and ignores the rest (tried on 26.7). */
export const prompt: Rule = { name: 'prompt', at: 'setting', codes: ['prompt-passed-over'], run };

function run({ settings, flow }: Config): ConfigFinding[] {
  const entry = settings.get('oidcPrompt');
  if (flow === 'public' || !entry || !goodPrompts(entry)?.includes('select_account')) return [];
  const message = 'Keycloak passes over select_account. Leave it blank, or write login.';
  return [about(entry, { code: 'prompt-passed-over', severity: 'note', message })];
}
