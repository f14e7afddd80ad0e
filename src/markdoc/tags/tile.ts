import type { TagSchema } from '../types.ts';
import { element } from '../elements.ts';
import { unknownIcon } from '../icons.ts';
import { cardTag } from './inlineCallout.ts';

export const tile: TagSchema = {
  description: 'A card that leads to a page, all of it in attributes.',
  selfClosing: true,
  inline: false,
  inside: ['tilesContainer'],
  attributes: {
    title: { type: String, required: true, description: 'The bold label, which is the link.' },
    description: { type: String, description: 'A sentence below it.' },
    link: { type: String, required: true, description: 'Where it leads.' },
    icon: { type: String, description: 'A Material icon: `mediation`.' },
  },
  validate: ({ attributes }) => unknownIcon(attributes['icon']),
  transform(node, config) {
    const { title, description, link, icon } = node.transformAttributes(config);
    const text = description === undefined ? [] : [element('p', String(description))];
    return cardTag({ bold: title, href: link, icon }, text, node, config);
  },
};
