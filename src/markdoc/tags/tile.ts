import type { TagSchema } from '../types.ts';
import { blockChildren } from '../box.ts';
import { element } from '../elements.ts';
import { unknownIcon } from '../icons.ts';
import { cardTag } from './inlineCallout.ts';

export const tile: TagSchema = {
  description:
    'A card that leads to a page. It may hold more than its description, such as a list.',
  inline: false,
  inside: ['tilesContainer'],
  attributes: {
    title: {
      type: String,
      required: true,
      description: 'The bold label, which is the link where there is one.',
    },
    description: { type: String, description: 'A sentence below it.' },
    link: { type: String, description: 'Where it leads, if it leads somewhere.' },
    icon: { type: String, description: 'A Material icon: `mediation`.' },
  },
  validate: ({ attributes }) => unknownIcon(attributes['icon']),
  transform(node, config) {
    const { title, description, link, icon } = node.transformAttributes(config);
    const text = description === undefined ? [] : [element('p', String(description))];
    const children = [...text, ...blockChildren(node, config)];
    return cardTag({ bold: title, href: link, icon }, children, node, config);
  },
};
