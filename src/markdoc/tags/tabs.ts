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
    const held = passages(node);
    const choice = held[0]?.tag;
    const wrong = (code: string, message: string, hint: string) => [
      complaint('error', code, `The tag 'tabs' ${message}`, hint),
    ];
    if (!choice || node.children.some(({ tag }) => tag !== choice)) {
      return wrong(
        'tabs-content',
        'holds something else than passages of one kind',
        'Put two or more {% target %} into it, or two {% flow %}, and nothing else.',
      );
    }
    if (held.length === 1) {
      return wrong(
        'tabs-single',
        'holds one passage, so there is nothing to choose',
        `Add a second {% ${choice} %}, or leave 'tabs' out and keep the passage.`,
      );
    }
    const names = held.map(({ attributes }) => String(attributes['is']));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined) return [];
    return wrong(
      'tabs-twice',
      `holds two passages for "${twice}"`,
      'Put what they say into one passage.',
    );
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
