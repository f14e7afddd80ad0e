import type { ConfigFinding } from '../../sso/check/diagnose.ts';

export type Severity = ConfigFinding['severity'];

/** The gravest first. */
export const severities = ['error', 'warning', 'note'] as const;

const plurals: Record<Severity, string> = {
  error: 'errors',
  warning: 'warnings',
  note: 'notes',
};

/** `2 errors`, `1 note`. */
export function counted(severity: Severity, count: number): string {
  return `${String(count)} ${count === 1 ? severity : plurals[severity]}`;
}
