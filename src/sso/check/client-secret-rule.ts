import { readSecret, type SecretSpec } from '../secrets/read-secret.ts';
import { textOf } from './entry.ts';
import { about } from './report.ts';
import type { Rule } from './rule.ts';

/**
 * The rule about a provider's client secret: what is none, by `refuse`, and `secret-hidden-character`.
 * `docs` is the page that says where the secret is.
 */
export function clientSecretRule(
  refuse: NonNullable<SecretSpec['refuse']>,
  refusals: readonly string[],
  docs?: string,
): Rule {
  return {
    name: 'client-secret',
    at: 'setting',
    codes: [...refusals, 'secret-hidden-character'],
    run({ settings, flow }) {
      const entry = settings.get('oidcClientSecret');
      const text = textOf(entry);
      if (!entry || flow === 'public' || text === undefined || entry.placeholder) return [];
      const reading = readSecret(text, { refuse });
      if (!reading || 'value' in reading) return [];
      return [about(entry, { ...reading, severity: 'error', ...(docs !== undefined && { docs }) })];
    },
  };
}
