import { blockChildren } from '../box.ts';
import type { TagSchema } from '../types.ts';
import { tabPanel } from '../tab-set.ts';

export const tab: TagSchema = {
  description: 'One passage behind tabs, under a label of its own.',
  sheet: 'tags',
  inside: ['tabs'],
  attributes: {
    label: { type: String, required: true, description: 'What the tab says.' },
  },
  transform: (node, config) =>
    tabPanel(String(node.attributes['label']), blockChildren(node, config)),
};
