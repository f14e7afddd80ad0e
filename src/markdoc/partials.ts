import type { Node } from '@markdoc/markdoc';
import type { PageConfig } from './types.ts';

export interface Inclusion {
  /** The partial's syntax tree. */
  root: Node;
  /** What the including tag handed down. */
  variables: Record<string, unknown>;
}

/**
 * Every partial a page includes, directly or through another one, with the
 * variables it will see; and the tags that would make it include itself, which
 * Markdoc would follow until the stack is full.
 */
export function includedPartials(
  page: Node,
  config: PageConfig,
): { scopes: Inclusion[]; cycles: { node: Node; message: string }[] } {
  const scopes: Inclusion[] = [];
  const cycles: { node: Node; message: string }[] = [];

  const visit = (root: Node, variables: Record<string, unknown>, trail: string[]) => {
    for (const node of root.walk()) {
      if (node.tag !== 'partial') continue;
      const file = node.attributes['file'] as unknown;
      const partial = typeof file === 'string' ? (config.partials?.[file] as Node) : undefined;
      if (typeof file !== 'string' || !partial) continue;
      if (trail.includes(file)) {
        const circle = [...trail.slice(trail.indexOf(file)), file].join(' → ');
        cycles.push({ node, message: `Partials include each other: ${circle}.` });
        continue;
      }
      const passed = node.attributes['variables'] as Record<string, unknown> | undefined;
      const scope = { ...variables, ...passed };
      scopes.push({ root: partial, variables: scope });
      visit(partial, scope, [...trail, file]);
    }
  };
  visit(page, config.variables ?? {}, []);
  return { scopes, cycles };
}
