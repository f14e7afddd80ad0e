import Markdoc from '@markdoc/markdoc';
import { blockChildren } from '../box.ts';
import type { TagSchema } from '../types.ts';

export const codeInfo: TagSchema = {
  description: 'What one numbered part of the code is for.',
  sheet: 'tags',
  inside: ['codeInfoContainer'],
  attributes: {
    srNumber: {
      type: Number,
      required: true,
      description: 'The number of the part: the code block has the same, `{% srNumber=1 %}`.',
    },
  },
  transform(node, config) {
    const number = Number(node.attributes['srNumber']);
    const mark = new Markdoc.Tag('span', { class: 'number' }, [String(number)]);
    const children = blockChildren(node, config);
    return new Markdoc.Tag('div', { class: 'code-info', 'data-info': number }, [mark, ...children]);
  },
};
