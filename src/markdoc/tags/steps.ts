import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

export const steps: TagSchema = {
  description: 'Steps in their order: a numbered Markdown list, each item a step.',
  sheet: 'tags',
  example:
    '{% steps %}\n1. **Register the application.**\n   Its name is shown to users.\n2. **Add the redirect URI.**\n{% /steps %}',
  attributes: {},
  validate(node) {
    const [list, ...others] = node.children;
    if (list?.type === 'list' && list.attributes['ordered'] === true && others.length === 0)
      return [];
    return [
      complaint(
        'error',
        'steps-content',
        "The tag 'steps' holds something else than one numbered list",
        'Write each step as "1. …", and indent what belongs to it by three spaces.',
      ),
    ];
  },
  transform: (node, config) =>
    new Markdoc.Tag('div', { class: 'steps listed' }, node.transformChildren(config)),
};
