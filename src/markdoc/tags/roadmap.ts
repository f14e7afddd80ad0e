import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { element } from '../elements.ts';

export const roadmap: TagSchema = {
  description: 'OpenMetadata’s roadmap, as a link: its data is in OpenMetadata’s own site.',
  selfClosing: true,
  inline: false,
  example: '{% roadmap /%}',
  attributes: {},
  transform() {
    const href = 'https://github.com/open-metadata/OpenMetadata/issues';
    const link = new Markdoc.Tag('a', { href, class: 'external', rel: 'noreferrer' }, [
      'What OpenMetadata plans, in its issues',
    ]);
    return element('p', link);
  },
};
