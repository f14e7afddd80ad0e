import { box } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const apiPageContainer: TagSchema = {
  description: 'A page about an interface: its parts, one after the other.',
  sheet: 'tags',
  example:
    '{% apiPageContainer %}\n{% apiInfoContainer %}\n{% apiDescription %}\nThe names of all tables.\n{% /apiDescription %}\n{% apiVisualInfo %}\n```bash\ncurl -s localhost:8585/api/v1/tables\n```\n{% /apiVisualInfo %}\n{% /apiInfoContainer %}\n{% /apiPageContainer %}',
  attributes: {},
  transform: box('api-page'),
};
