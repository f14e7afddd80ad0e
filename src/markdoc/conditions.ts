import type { Heading } from './types.ts';

/**
 * For whom a passage is, as attributes: each holds the fitting values, separated by spaces. The
 * stylesheet folds away what does not fit the reader's choice; without one, everything is there.
 */
export type Conditions = Readonly<
  Partial<
    Record<
      'data-targets' | 'data-flows' | 'data-versions' | 'data-clients' | 'data-cookies',
      string
    >
  >
>;

/** Keeps track of the passages around what is being rendered. */
export class ConditionStack {
  readonly #open: Conditions[] = [];

  /** Renders something inside a passage. */
  within<Result>(conditions: Conditions, render: () => Result): Result {
    this.#open.push(conditions);
    try {
      return render();
    } finally {
      this.#open.pop();
    }
  }

  /** What holds here: of two passages for the same choice, the inner one. */
  current(): Pick<Heading, 'when'> {
    const when = Object.assign({}, ...this.#open) as Conditions;
    return Object.keys(when).length > 0 ? { when } : {};
  }
}

/** Whether something is there for a reader of whom nothing is known: Entra ID's global cloud. */
export function isUsual(attributes: Readonly<Record<string, unknown>>): boolean {
  const fits = (name: keyof Conditions, value: string) =>
    attributes[name] === undefined || String(attributes[name]).split(' ').includes(value);
  return fits('data-clients', 'azure') && fits('data-cookies', 'yes');
}
