import { holdsClientSecret } from '../../secrets/shapes.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf, textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * The client secret: `secret-missing` (the handler does not start without), `secret-misplaced` (a
 * secret in another setting, some of which the server publishes).
 */
export const clientSecret: Rule = {
  name: 'client-secret',
  at: { 'secret-missing': 'prepare' },
  codes: ['secret-misplaced', 'secret-missing'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { readings, oidc, settings, flow, complete, format } = config;
  const misplaced = readings.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (!entry.key || entry.key === 'oidcClientSecret' || entry.key === 'fernetKey') return [];
      if (!(itemsOf(entry) ?? []).some(({ text }) => holdsClientSecret(text))) return [];
      const message =
        'This looks like a client secret, and this setting is not the place for it. Create a new secret: the server may have shown this one.';
      return [about(entry, { code: 'secret-misplaced', severity: 'error', message })];
    }),
  );
  if (!oidc || flow === 'public') return misplaced;
  const entry = settings.get('oidcClientSecret');
  const text = textOf(entry);
  if (!entry || text?.trim() === '') {
    const remark: Remark = {
      ...{ code: 'secret-missing', severity: 'error' },
      message: `${nameIn(config, 'oidcClientSecret')} is empty, and a confidential client does not start without. Write the Value of the secret, not its ID.`,
    };
    const needed = complete && flow === 'confidential' && settings.has('provider');
    if (!needed || (!entry && format === 'helm')) return misplaced;
    return [...misplaced, entry ? about(entry, remark) : missing('oidcClientSecret', remark)];
  }
  return misplaced;
}
