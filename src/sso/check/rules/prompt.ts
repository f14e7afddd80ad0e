import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

const allowed: ReadonlySet<string> = new Set(['none', 'login', 'consent', 'select_account']);

const messages = {
  'prompt-none':
    'none forbids every sign-in page, so nobody can sign in for the first time. Write select_account.',
  'prompt-not-allowed': 'The prompt is login, consent or select_account, or nothing at all.',
  'prompt-consent':
    'consent asks for consent at every sign-in, and where users may not consent they see Need admin approval. Write select_account.',
} as const;

/**
 * The prompt: `prompt-none` (OidcPromptPolicy, #30499), `prompt-not-allowed`
 * (OidcDiscoveryValidator), `prompt-consent` for azure (#22758; the default).
 */
export const prompt: Rule = {
  name: 'prompt',
  codes: Object.keys(messages),
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, azure, oidc, flow, complete } = config;
  if (!oidc || flow === 'public') return [];
  const entry = settings.get('oidcPrompt');
  if (!entry) {
    const remark: Remark = {
      ...{ code: 'prompt-consent', severity: 'note' },
      message: `The default of ${nameIn(config, 'oidcPrompt')} is consent: a consent screen at every sign-in. select_account is kinder.`,
    };
    return azure && complete && flow === 'confidential' ? [missing('oidcPrompt', remark)] : [];
  }
  const text = textOf(entry)?.trim().toLowerCase();
  if (text === undefined || text === '') return [];
  const words = text.split(/\s+/);
  const say = (
    code: keyof typeof messages,
    severity: Remark['severity'],
    fix?: Remark['fix'],
  ): ConfigFinding[] => [about(entry, { code, severity, message: messages[code], fix })];
  if (words.includes('none')) return say('prompt-none', 'error');
  if (!words.every((word) => allowed.has(word))) return say('prompt-not-allowed', 'error');
  if (!azure || !words.includes('consent')) return [];
  // A blank has its own finding.
  if (entry.text === '') return [];
  return entry.origin === 'default'
    ? say('prompt-consent', 'note')
    : say('prompt-consent', 'warning', replace(entry, 'select_account'));
}
