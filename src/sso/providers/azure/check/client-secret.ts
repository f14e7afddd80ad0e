import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { readSecret } from '../../../secrets/read-secret.ts';
import { form } from '../form.ts';

const confidentialPage = '/deployment/security/azure/auth-code-flow';

/** The client secret: `secret-is-secret-id` (AADSTS7000215), `secret-hidden-character`. */
export const clientSecret: Rule = {
  name: 'client-secret',
  at: 'setting',
  codes: ['secret-is-secret-id', 'secret-hidden-character'],
  run,
};

function run({ settings, flow }: Config): ConfigFinding[] {
  const entry = settings.get('oidcClientSecret');
  const text = textOf(entry);
  const reading =
    flow === 'public' || text === undefined ? undefined : readSecret(text, form.oidc.secret);
  if (!entry || !reading || 'value' in reading) return [];
  const { code, message } = reading;
  const docs = `${confidentialPage}#the-client-secret`;
  return [about(entry, { code, severity: 'error', message, docs })];
}
