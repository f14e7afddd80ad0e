import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, missing, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { goodPrompts } from '../../../check/rules/prompt.ts';

/** The prompt: `prompt-consent`, which is the default (#22758). */
export const prompt: Rule = {
  name: 'prompt',
  at: 'setting',
  codes: ['prompt-consent'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, flow, complete } = config;
  if (flow === 'public') return [];
  const entry = settings.get('oidcPrompt');
  if (!entry) {
    if (!complete || flow !== 'confidential') return [];
    return [
      missing('oidcPrompt', {
        ...{ code: 'prompt-consent', severity: 'note' },
        message: `The default of ${nameIn(config, 'oidcPrompt')} is consent: a consent screen at every sign-in. select_account is kinder.`,
      }),
    ];
  }
  // A blank has its own finding.
  if (entry.text === '' || goodPrompts(entry)?.includes('consent') !== true) return [];
  const shipped = entry.origin === 'default';
  return [
    about(entry, {
      ...{ code: 'prompt-consent', severity: shipped ? 'note' : 'warning' },
      message:
        'consent asks for consent at every sign-in, and where users may not consent they see Need admin approval. Write select_account.',
      fix: shipped ? undefined : replace(entry, 'select_account'),
    }),
  ];
}
