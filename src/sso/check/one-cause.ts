import type { ConfigFinding } from './finding.ts';

/** From so many on, the same sentence is one finding with many places. */
const many = 8;

/**
 * Findings that say the same of many places as one: whoever has 45 variables that are not passed on has
 * made one mistake. What has its own text to write stays apart, since each is corrected on its own.
 */
export function oneCause(findings: readonly ConfigFinding[]): ConfigFinding[] {
  const alike = Map.groupBy(findings.filter(canJoin), keyOf);
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const group = canJoin(finding) ? (alike.get(keyOf(finding)) ?? []) : [];
    if (group.length < many) return [finding];
    if (told.has(keyOf(finding))) return [];
    told.add(keyOf(finding));
    return [{ ...finding, also: group.flatMap(({ place }) => place ?? []).slice(1) }];
  });
}

function canJoin({ fix, place }: ConfigFinding): boolean {
  return fix === undefined && place !== undefined;
}

function keyOf({ code, severity, message, place }: ConfigFinding): string {
  return JSON.stringify([code, severity, message, place?.source]);
}
