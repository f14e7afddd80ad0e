import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';

const tones = ['neutral', 'good', 'warn', 'stop'];

export const badge: TagSchema = {
  description: 'A word or two set apart, such as a stage or a release.',
  inSentence: true,
  sheet: 'tags',
  example: 'Single sign-on {% badge tone="good" %}Stable{% /badge %}',
  attributes: {
    tone: {
      type: String,
      default: 'neutral',
      matches: tones,
      description: 'Its colour, which must not be all that says what it means.',
    },
  },
  transform: (node, config) =>
    badgeTag(node.transformChildren(config), toneOf(node.attributes['tone'])),
};

function toneOf(tone: unknown): string {
  return typeof tone === 'string' && tones.includes(tone) ? tone : 'neutral';
}

/** A badge of one of the tones. */
export function badgeTag(
  children: Parameters<typeof Markdoc.renderers.html>[0][],
  tone = 'neutral',
) {
  return new Markdoc.Tag('span', { class: `badge ${tone}` }, children.flat());
}
