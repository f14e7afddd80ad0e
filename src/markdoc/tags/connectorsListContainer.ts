import type { TagSchema } from '../types.ts';

export const connectorsListContainer: TagSchema = {
  description: 'A list of connectors, as cards.',
  render: 'InlineCalloutContainer',
  holds: ['connectorInfoCard'],
  example:
    '{% connectorsListContainer %}\n{% connectorInfoCard name="Athena" stage="BETA" href="/playground" platform="OpenMetadata" /%}\n{% /connectorsListContainer %}',
  attributes: {},
};
