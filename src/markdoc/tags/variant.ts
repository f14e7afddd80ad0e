import Markdoc, { type Config, type Node, type RenderableTreeNodes } from '@markdoc/markdoc';
import type { Conditions } from '../conditions.ts';
import { pageOf } from '../context.ts';

/**
 * A passage for some readers only. Its label says for whom, as long as others are there too. In a
 * sentence the label stands in front, in brackets.
 */
export function variant(
  node: Node,
  config: Config,
  conditions: Conditions,
  label: string,
): RenderableTreeNodes {
  const children = pageOf(config).within(conditions, () => node.transformChildren(config));
  const said = (name: string, text: string) =>
    new Markdoc.Tag(name, { class: 'variant-label' }, [text]);
  return node.inline
    ? new Markdoc.Tag('span', { class: 'variant', ...conditions }, [
        said('span', `(${label}) `),
        ...children,
      ])
    : new Markdoc.Tag('div', { class: 'variant', ...conditions }, [said('p', label), ...children]);
}
