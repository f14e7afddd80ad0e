import { compareVersions, versions, type Version } from './versions.ts';

/** The releases a passage is for, and how that is said to a reader. */
export interface VersionRange {
  versions: Version[];
  label: string;
}

const comparisons: Record<string, (difference: number) => boolean> = {
  '>=': (difference) => difference >= 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '<': (difference) => difference < 0,
  '=': (difference) => difference === 0,
};

/**
 * Reads `>=2.0`, `<1.10`, `1.12` or `>=1.10 <2.0`, parts of which must all hold. Undefined when it
 * is written otherwise, names a release this site does not cover, or leaves none or all of them.
 */
export function readVersionRange(text: string): VersionRange | undefined {
  const parts = text.trim().split(/\s+/);
  const tests = parts.map((part) => {
    const [, sign = '=', version = ''] = /^([<>]=?|=)?(\d+\.\d+)$/.exec(part) ?? [];
    const holds = comparisons[sign];
    return (versions as readonly string[]).includes(version) && holds
      ? (candidate: Version) => holds(compareVersions(candidate, version))
      : undefined;
  });
  if (tests.some((test) => !test)) return undefined;
  const matching = versions.filter((version) => tests.every((test) => test?.(version)));
  if (matching.length === 0 || matching.length === versions.length) return undefined;
  return { versions: matching, label: labelOf(matching) };
}

function labelOf(matching: readonly Version[]): string {
  const first = matching[0] ?? '';
  const last = matching.at(-1) ?? '';
  if (last === versions.at(-1)) return `OpenMetadata ${first} and later`;
  if (first === versions[0]) return `OpenMetadata up to ${last}`;
  return first === last ? `OpenMetadata ${first}` : `OpenMetadata ${first} to ${last}`;
}
