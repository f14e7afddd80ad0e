/** A small seeded generator (xorshift32), so that a failure can be played again. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

/**
 * How often a fuzz tries: all of it where a change is judged (`CI`), a fifth of it while somebody works
 * on one. A seed plays the same texts either way, in the same order.
 */
export function fuzzRounds(full: number): number {
  return process.env['CI'] ? full : Math.ceil(full / 5);
}

/**
 * Of very many things all where a change is judged, and while somebody works on one every seventh, which is a
 * number that no choice of an installation has as many of.
 */
export function* someOf<T>(all: Iterable<T>): Generator<T> {
  let index = 0;
  for (const one of all) if (process.env['CI'] || index++ % 7 === 0) yield one;
}
