import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodPrompts } from '../../../check/rules/prompt.ts';

/** `prompt-not-offered`: OidcPromptPolicy allows no consent with Cognito. */
export const prompt: Rule = { name: 'prompt', at: 'setting', codes: ['prompt-not-offered'], run };

function run({ settings, flow }: Config): ConfigFinding[] {
  const entry = settings.get('oidcPrompt');
  if (flow === 'public' || entry?.origin !== 'written') return [];
  if (goodPrompts(entry)?.includes('consent') !== true) return [];
  return [
    about(entry, {
      ...{ code: 'prompt-not-offered', severity: 'error', fix: replace(entry, 'login') },
      message:
        'With Cognito OpenMetadata allows login and select_account, or nothing at all; the settings page refuses consent.',
    }),
  ];
}
