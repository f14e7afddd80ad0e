import Markdoc, { type Node, type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { choiceTabs } from '../choice-tabs.ts';
import type { Conditions } from '../conditions.ts';
import { pageOf } from '../context.ts';
import { tabSet } from '../tab-set.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

/** Tags whose passages can stand side by side, with the attribute in which each says for whom. */
const choices: Readonly<Record<string, keyof Conditions>> = {
  target: 'data-targets',
  flow: 'data-flows',
};

export const tabs: TagSchema = {
  description:
    'Passages behind a row of tabs: {% tab %} under labels of your own, or {% target %} or {% flow %}, ' +
    'which are the reader’s choice on every page. Without a script they follow each other.',
  example:
    '{% tabs %}\n{% tab label="npm" %}\nRun `npm ci`.\n{% /tab %}\n{% tab label="pnpm" %}\nRun `pnpm install`.\n{% /tab %}\n{% /tabs %}',
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
        'Put two or more {% tab %} or {% target %} into it, or two {% flow %}, and nothing else.',
      );
    }
    if (held.length === 1) {
      return wrong(
        'tabs-single',
        'holds one passage, so there is nothing to choose',
        `Add a second {% ${choice} %}, or leave 'tabs' out and keep the passage.`,
      );
    }
    const names = held.map(({ attributes }) =>
      String(attributes[choice === 'tab' ? 'label' : 'is']),
    );
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
    const page = pageOf(config);
    return attribute ? choiceTabs(panels, choice, attribute, page) : tabSet(panels, page);
  },
};

function passages(node: Node): Node[] {
  return node.children.filter(({ tag }) => tag && (tag === 'tab' || tag in choices));
}

function isPassage(node: RenderableTreeNode | undefined): node is Tag {
  return Markdoc.Tag.isTag(node);
}
