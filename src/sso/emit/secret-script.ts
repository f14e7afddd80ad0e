import type { Target } from '../server/targets.ts';

/** Whether secrets go into Secrets of the cluster, by a script that asks for them (emit/helm.ts). */
export function asksForSecret(target: Target): boolean {
  return target === 'kubernetes';
}

/** What to do with secrets until then. */
export function scriptAsks(count: number): string {
  return count > 1
    ? 'Keep them at hand: the script in Apply asks for them.'
    : 'Keep it at hand: the script in Apply asks for it.';
}
