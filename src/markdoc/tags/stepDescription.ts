import Markdoc from '@markdoc/markdoc';
import { element } from '../elements.ts';
import { blockChildren } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const stepDescription: TagSchema = {
  description: 'What to do in a step.',
  sheet: 'tags',
  inside: ['step'],
  attributes: {
    title: { type: String, description: 'The step in a few words.' },
  },
  transform(node, config) {
    const { title } = node.transformAttributes(config);
    const named = title
      ? [new Markdoc.Tag('p', { class: 'step-title' }, [element('strong', String(title))])]
      : [];
    return new Markdoc.Tag('div', { class: 'aside-text' }, [
      ...named,
      ...blockChildren(node, config),
    ]);
  },
};
