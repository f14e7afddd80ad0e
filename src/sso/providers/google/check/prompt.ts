import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodPrompts } from '../../../check/rules/prompt.ts';

/** `prompt-not-offered`: Google knows no prompt login (GoogleAuthValidator). */
export const prompt: Rule = {
  name: 'prompt',
  at: 'setting',
  codes: ['prompt-not-offered'],
  run,
};

function run({ settings, flow }: Config): ConfigFinding[] {
  const entry = settings.get('oidcPrompt');
  if (flow === 'public' || !entry || goodPrompts(entry)?.includes('login') !== true) return [];
  return [
    about(entry, {
      ...{ code: 'prompt-not-offered', severity: 'error', fix: replace(entry, 'consent') },
      message:
        'Google refuses the prompt login (Error 400: invalid_request). Write consent, with which sessions are renewed, or select_account.',
    }),
  ];
}
