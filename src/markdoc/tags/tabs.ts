import Markdoc, {
  type Node,
  type RenderableTreeNode,
  type Schema,
  type Tag,
} from '@markdoc/markdoc';
import type { Conditions } from '../conditions.ts';
import { pageOf } from '../context.ts';
import { complaint } from '../validation.ts';

/** Tags whose passages can stand side by side, with the attribute in which each says for whom. */
const choices: Readonly<Record<string, keyof Conditions>> = {
  target: 'data-targets',
  flow: 'data-flows',
};

/**
 * Passages of which a reader needs one, `{% target %}` or `{% flow %}`, behind a row of tabs. A tab
 * is the reader's choice itself: it holds on every page and is remembered. Without a script the
 * passages follow each other, each with its label.
 */
export const tabs: Schema = {
  attributes: {},
  validate(node) {
    const [first] = passages(node);
    const choice = first?.tag;
    const others = node.children.filter(({ tag }) => tag !== choice);
    if (choice && choice in choices && others.length === 0 && passages(node).length > 1) return [];
    return [
      complaint(
        'error',
        'tabs-content',
        "The tag 'tabs' holds something else than passages of one kind",
        'Put two or more {% target %} into it, or two {% flow %}, and nothing else.',
      ),
    ];
  },
  transform(node, config) {
    const choice = passages(node)[0]?.tag ?? '';
    const attribute = choices[choice];
    const panels = node.transformChildren(config).filter(isPassage);
    if (!attribute) return panels;
    const tabs = panels.map((panel, index) => {
      const id = pageOf(config).id('tab');
      Object.assign(panel.attributes, { role: 'tabpanel', 'aria-labelledby': id });
      const attributes = {
        ...{ type: 'button', role: 'tab', id, 'aria-selected': String(index === 0) },
        'data-choice': panel.attributes[attribute] as string,
      };
      const [label] = panel.children;
      return new Markdoc.Tag('button', attributes, isPassage(label) ? label.children : []);
    });
    const row = new Markdoc.Tag('div', { class: 'tab-row needs-js', role: 'tablist' }, tabs);
    return new Markdoc.Tag('div', { class: 'choice-tabs', 'data-tabs': choice }, [row, ...panels]);
  },
};

function passages(node: Node): Node[] {
  return node.children.filter(({ tag }) => tag && tag in choices);
}

function isPassage(node: RenderableTreeNode | undefined): node is Tag {
  return Markdoc.Tag.isTag(node);
}
