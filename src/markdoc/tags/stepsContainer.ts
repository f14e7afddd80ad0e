import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const stepsContainer: TagSchema = {
  description: 'Steps in their order, each with a text and a picture beside it.',
  sheet: 'tags',
  holds: ['step', 'extraContent'],
  example:
    '{% stepsContainer %}\n{% step srNumber=1 %}\n{% stepDescription title="1. Open the settings" %}\nClick on Settings.\n{% /stepDescription %}\n{% stepVisualInfo %}\n```bash\nopen http://localhost:8585/settings\n```\n{% /stepVisualInfo %}\n{% /step %}\n{% extraContent %}\nYou need to be an administrator.\n{% /extraContent %}\n{% /stepsContainer %}',
  attributes: {},
  transform: box('steps'),
};
