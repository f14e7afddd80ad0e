import Markdoc, { type RenderableTreeNode, type RenderableTreeNodes } from '@markdoc/markdoc';

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
  current(): { when?: Conditions } {
    const when = Object.assign({}, ...this.#open) as Conditions;
    return Object.keys(when).length > 0 ? { when } : {};
  }
}

/**
 * The tree without what is only for some variants of a provider or some proxies: what a reader sees of
 * whom nothing is known. Passages that a label introduces stay.
 *
 * @param variant The usual way to be a client of the provider.
 */
export function usual(
  tree: RenderableTreeNodes,
  variant: string | undefined,
): RenderableTreeNode[] {
  const nodes: RenderableTreeNode[] = Array.isArray(tree) ? tree : [tree];
  return nodes.flatMap((node): RenderableTreeNode[] => {
    if (!Markdoc.Tag.isTag(node)) return [node];
    const { name, attributes, children } = node;
    const fits = (condition: keyof Conditions, value: string) =>
      attributes[condition] === undefined ||
      String(attributes[condition]).split(' ').includes(value);
    return (variant === undefined || fits('data-clients', variant)) && fits('data-cookies', 'yes')
      ? [new Markdoc.Tag(name, attributes, usual(children, variant))]
      : [];
  });
}
