import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { readSecret } from '../../../secrets/read-secret.ts';
import { refuseSecret, secretRefusals } from '../secret.ts';

/** The client secret: what is none, and `secret-hidden-character`. */
export const clientSecret: Rule = {
  name: 'client-secret',
  codes: [...secretRefusals, 'secret-hidden-character'],
  run,
};

function run({ settings, flow }: Config): ConfigFinding[] {
  const entry = settings.get('oidcClientSecret');
  const text = textOf(entry);
  if (!entry || flow === 'public' || text === undefined || entry.placeholder) return [];
  const reading = readSecret(text, { refuse: refuseSecret });
  if (!reading || 'value' in reading) return [];
  return [about(entry, { ...reading, severity: 'error' })];
}
