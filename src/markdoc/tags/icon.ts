import Markdoc from '@markdoc/markdoc';
import { iconBody, unknownIcon } from '../icons.ts';
import type { TagSchema } from '../types.ts';

/** Icons that say something, with what they say. */
const words: Readonly<Record<string, [sign: string, word: string]>> = {
  check: ['✓', 'Yes'],
  cross: ['✗', 'No'],
};

export const icon: TagSchema = {
  description:
    'A mark in a table or a sentence: `check` and `cross` say yes and no, any other is an ornament.',
  inSentence: true,
  selfClosing: true,
  sheet: 'tags',
  example:
    '| Feature | There |\n| --- | --- |\n| Lineage | {% icon iconName="check" /%} |\n| Usage | {% icon iconName="cross" /%} |',
  attributes: {
    iconName: {
      type: String,
      required: true,
      description: '`check`, `cross`, or a Material icon such as `storage`.',
    },
  },
  validate({ attributes }) {
    const name = attributes['iconName'] as unknown;
    return typeof name !== 'string' || Object.hasOwn(words, name) ? [] : unknownIcon(name);
  },
  transform({ attributes }) {
    const name = String(attributes['iconName']);
    const said = Object.hasOwn(words, name) ? words[name] : undefined;
    if (said) return yesOrNo(name === 'check');
    const body = iconBody(name);
    return body ? new Markdoc.Tag('Icon', { body }, []) : null;
  },
};

/** A tick or a cross that is read as a word. */
export function yesOrNo(yes: boolean) {
  const [sign, word] = words[yes ? 'check' : 'cross'] ?? [];
  const attributes = { class: `mark ${yes ? 'yes' : 'no'}`, role: 'img', 'aria-label': word };
  return new Markdoc.Tag('span', attributes, [sign ?? '']);
}
