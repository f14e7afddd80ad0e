import type { Field } from '../sso/read/finding.ts';
import type { Outcome, Registration } from '../sso/plan/registration.ts';

/** The fields that keep a plan from being whole, each once: still empty, then refused. */
export function openFields({
  findings,
  missing,
}: Pick<Outcome<Registration>, 'findings' | 'missing'>): Field[] {
  const refused = findings.filter(({ severity }) => severity === 'error');
  return [...new Set([...missing, ...refused.map(({ field }) => field)])];
}
