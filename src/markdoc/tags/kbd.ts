import Markdoc from '@markdoc/markdoc';
import { element } from '../elements.ts';
import type { TagSchema } from '../types.ts';

export const kbd: TagSchema = {
  description: 'Keys to press, joined by plus signs.',
  inSentence: true,
  selfClosing: true,
  sheet: 'tags',
  example: 'Press {% kbd keys="Ctrl+K" /%} to search.',
  attributes: {
    keys: { type: String, required: true, description: 'The keys: `Ctrl+K`, `Esc`.' },
  },
  transform({ attributes }) {
    // A plus sign of its own is a key too: `Ctrl++`.
    const keys = String(attributes['keys']).split(/(?<=.)\+(?=.)/);
    const parts = keys.flatMap((key, index) => [...(index > 0 ? ['+'] : []), element('kbd', key)]);
    return new Markdoc.Tag('span', { class: 'keys' }, parts);
  },
};
