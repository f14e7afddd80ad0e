import type { SchemaAttribute } from '@markdoc/markdoc';
import { badgeTag } from './tags/badge.ts';

/** What OpenMetadata's pages say about how far a connector is. */
export const stages: SchemaAttribute = {
  type: String,
  default: 'PROD',
  matches: ['PROD', 'BETA'],
  description: 'How far it is.',
};

export const platforms: SchemaAttribute = {
  type: String,
  default: 'OpenMetadata',
  matches: ['OpenMetadata', 'Collate'],
  description: 'The edition that has it.',
};

export function stageBadge(stage: unknown) {
  return badgeTag([String(stage)], stage === 'BETA' ? 'warn' : 'good');
}
