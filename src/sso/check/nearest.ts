import { distance } from 'fastest-levenshtein';

/** A known name, and whether so little differs that it must have been meant. */
export interface Nearest {
  name: string;
  sure: boolean;
}

/**
 * The known name that a misspelt one is nearest to, or undefined when none is near. Case counts
 * nothing, a third of the letters at most may differ; one or two are a slip.
 */
export function nearest(name: string, known: readonly string[]): Nearest | undefined {
  if (name.length > 80) return undefined;
  const small = name.toLowerCase();
  let best: string | undefined;
  let least = Math.min(6, Math.ceil(name.length / 3));
  for (const one of known) {
    if (Math.abs(one.length - name.length) >= least) continue;
    const apart = distance(small, one.toLowerCase());
    if (apart < least) {
      least = apart;
      best = one;
    }
  }
  return best === undefined ? undefined : { name: best, sure: least <= 2 };
}
