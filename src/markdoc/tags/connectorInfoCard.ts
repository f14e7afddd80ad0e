import { element } from '../elements.ts';
import { platforms, stageBadge, stages } from '../connectors.ts';
import type { TagSchema } from '../types.ts';
import { cardTag } from './inlineCallout.ts';

export const connectorInfoCard: TagSchema = {
  description: 'A card for one connector, with its stage and platform.',
  selfClosing: true,
  inline: false,
  inside: ['connectorsListContainer'],
  sheet: 'tags',
  attributes: {
    name: { type: String, required: true, description: 'Name of the connector.' },
    href: { type: String, required: true, description: 'Its page.' },
    stage: stages,
    platform: platforms,
  },
  transform(node, config) {
    const { name, href, stage, platform } = node.transformAttributes(config);
    const said = element('p', stageBadge(stage), ` ${String(platform)}`);
    return cardTag({ bold: name, href }, [said], node, config);
  },
};
