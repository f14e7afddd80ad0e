/** What was chosen, by the name of each choice. */
export type Chosen = Record<string, unknown>;

/** Every combination of the values of choices. */
export function combinations(choices: Record<string, readonly unknown[]>): Chosen[] {
  return Object.entries(choices).reduce<Chosen[]>(
    (all, [name, values]) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** What was made of one combination. */
export interface Made {
  chosen: Chosen;
  /** Equal where the same was made. */
  print: string;
}

/**
 * Joins the values of each choice that makes no difference anywhere: whatever else is chosen, the same
 * is made. Such a choice changes only what the reader is told to do. `join` makes one of equals.
 */
export function telling<One extends Made>(
  all: readonly One[],
  join: (first: One, others: readonly One[]) => One,
): One[] {
  return Object.keys(all[0]?.chosen ?? {}).reduce<One[]>(
    (left, name) => {
      const groups = Map.groupBy(left, ({ chosen }) =>
        JSON.stringify({ ...chosen, [name]: undefined }),
      );
      const equal = [...groups.values()].every(([first, ...others]) =>
        others.every(({ print }) => print === first?.print),
      );
      if (!equal) return left;
      return [...groups.values()].flatMap(([first, ...others]) =>
        first ? [join(first, others)] : [],
      );
    },
    [...all],
  );
}
