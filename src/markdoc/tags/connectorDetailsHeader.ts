import Markdoc from '@markdoc/markdoc';
import { platforms, stageBadge, stages } from '../connectors.ts';
import { element } from '../elements.ts';
import type { TagSchema } from '../types.ts';
import { yesOrNo } from './icon.ts';

export const connectorDetailsHeader: TagSchema = {
  description: 'What a connector is and can do, at the top of its page.',
  selfClosing: true,
  inline: false,
  sheet: 'tags',
  example:
    '{% connectorDetailsHeader name="Athena" stage="PROD" platform="OpenMetadata" availableFeatures=["Metadata", "Lineage"] unavailableFeatures=["Owners"] /%}',
  attributes: {
    name: { type: String, required: true, description: 'Name of the connector.' },
    stage: stages,
    platform: platforms,
    availableFeatures: { type: Array, description: 'What it can do.' },
    unavailableFeatures: { type: Array, description: 'What it cannot do.' },
    availableFeaturesCollate: {
      type: Array,
      description: 'What it can do in the commercial edition alone.',
    },
  },
  transform(node, config) {
    const { name, stage, platform, ...features } = node.transformAttributes(config);
    const rows = [
      ...list(features['availableFeatures']).map((text) => [yesOrNo(true), ` ${text}`]),
      ...list(features['availableFeaturesCollate']).map((text) => [
        yesOrNo(true),
        ` ${text} (Collate)`,
      ]),
      ...list(features['unavailableFeatures']).map((text) => [yesOrNo(false), ` ${text}`]),
    ];
    const said = element(
      'p',
      element('strong', String(name)),
      ' ',
      stageBadge(stage),
      ` ${String(platform)}`,
    );
    const items = rows.map((row) => element('li', ...row));
    return new Markdoc.Tag('div', { class: 'connector' }, [
      said,
      ...(items.length ? [element('ul', ...items)] : []),
    ]);
  },
};

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
