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
