import type { Cell } from './guide/cell.ts';

export type Outcome = 'passed' | 'failed' | 'not proven';

/** What is claimed of an emitted file or of what it makes of the server, and what came of it. */
export interface Claim {
  cell: Cell;
  /** The file, or what is said of the server: that it holds what was entered, that it takes it. */
  what: string;
  by: 'helm' | 'helm3' | 'kubectl' | 'compose' | 'yaml' | 'classes' | 'dropwizard';
  outcome: Outcome;
  why?: string;
}

/** How many of each. */
export type Counts = Record<Outcome, number>;

export function counted(claims: readonly { outcome: Outcome }[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, 'not proven': 0 };
  for (const { outcome } of claims) counts[outcome] += 1;
  return counts;
}

/** The reasons that several claims share, each with one example and how many there are. */
export function reasons(
  claims: readonly Claim[],
  outcome: Outcome,
): { why: string; count: number; example: Claim }[] {
  const groups = Map.groupBy(
    claims.filter((claim) => claim.outcome === outcome),
    ({ what, why = '' }) => `${what}: ${why}`,
  );
  return [...groups].flatMap(([why, [example, ...rest]]) =>
    example ? [{ why, count: rest.length + 1, example }] : [],
  );
}
