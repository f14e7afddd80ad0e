import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { videoLink } from '../video.ts';

export const storyLane: TagSchema = {
  description: 'An interactive demo on Storylane, as a link.',
  selfClosing: true,
  inline: false,
  sheet: 'tags',
  example: '{% storyLane demoId="abc123" caption="Adding a service" /%}',
  attributes: {
    demoId: {
      type: String,
      required: true,
      matches: /^[\w-]+$/,
      description: 'The ID of the demo, the end of its address.',
    },
    caption: { type: String, description: 'What it shows.' },
    width: { type: String, description: 'For OpenMetadata’s pages; a link has none.' },
  },
  transform(node, config) {
    const { demoId, caption } = node.transformAttributes(config);
    const label = caption ? `${String(caption)}: open the demo` : 'Open the interactive demo';
    return new Markdoc.Tag('p', {}, [
      videoLink(`https://app.storylane.io/share/${String(demoId)}`, label),
    ]);
  },
};
