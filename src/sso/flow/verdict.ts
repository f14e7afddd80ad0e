import type { Kind } from './kind.ts';
import { spotName, spotPage, spotsOf, stopAt, type Place, type Spot } from './place.ts';

/** How grave something at a spot is: it breaks the sign-in there, or would; or one should look at it. */
export type Mark = 'broken' | 'error' | 'look';

/** Where a sign-in breaks, in words. */
export interface Verdict {
  place: Place;
  /** `Breaks at arrow 2`. */
  says: string;
  /** What happens there, as a heading, and in sentences. */
  title: string;
  about: string;
  /** The page that tells of the place. */
  href: string;
}

/** A sign-in in which something was found. */
export interface Judged {
  kind: Kind;
  marks: ReadonlyMap<Spot, Mark>;
  /** Absent where nothing that was found breaks it. */
  verdict?: Verdict;
}

/** Judges a sign-in by what was found in it: it breaks at the first spot where anything does. */
export function judge(
  kind: Kind,
  found: readonly { spot: Spot | undefined; breaks: boolean }[],
): Judged {
  const at = (spot: Spot) => found.filter((one) => one.spot === spot);
  const broken = spotsOf(kind).find((spot) => at(spot).some(({ breaks }) => breaks));
  const marks = new Map<Spot, Mark>(
    spotsOf(kind).flatMap((spot): [Spot, Mark][] => {
      const here = at(spot);
      if (here.length === 0) return [];
      if (spot === broken) return [[spot, 'broken']];
      return [[spot, here.some(({ breaks }) => breaks) ? 'error' : 'look']];
    }),
  );
  return {
    kind,
    marks,
    ...(broken !== undefined && { verdict: verdictAt({ kind, spot: broken }) }),
  };
}

/** The verdict where a sign-in breaks at one place. */
export function verdictAt(place: Place): Verdict {
  const name = spotName(place);
  const { title, says } = stopAt(place);
  return {
    place,
    says: typeof place.spot === 'number' ? `Breaks at ${name}` : `Breaks ${name}`,
    title,
    about: says,
    href: spotPage(place),
  };
}
