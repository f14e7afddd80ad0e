import type { Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

const allowed: ReadonlySet<string> = new Set(['none', 'login', 'consent', 'select_account']);

/**
 * The prompt: `prompt-none` (OidcPromptPolicy, #30499), `prompt-not-allowed`
 * (OidcDiscoveryValidator).
 */
export const prompt: Rule = {
  name: 'prompt',
  at: 'setting',
  codes: ['prompt-none', 'prompt-not-allowed'],
  run,
};

function wordsOf(entry: Entry): string[] {
  return textOf(entry)?.trim().toLowerCase().split(/\s+/).filter(Boolean) ?? [];
}

/** The prompts of a value that lets users sign in; undefined when another rule is against it. */
export function goodPrompts(entry: Entry): string[] | undefined {
  const words = wordsOf(entry);
  return words.every((word) => word !== 'none' && allowed.has(word)) ? words : undefined;
}

function run({ settings, oidc, flow }: Config): ConfigFinding[] {
  const entry = settings.get('oidcPrompt');
  if (!oidc || flow === 'public' || !entry || goodPrompts(entry)) return [];
  const none = wordsOf(entry).includes('none');
  return [
    about(entry, {
      ...{ code: none ? 'prompt-none' : 'prompt-not-allowed', severity: 'error' },
      message: none
        ? 'none forbids every sign-in page, so nobody can sign in for the first time. Write select_account.'
        : 'The prompt is login, consent or select_account, or nothing at all.',
    }),
  ];
}
