import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { element } from '../elements.ts';
import { videoAddress, videoId, videoLink } from '../video.ts';

export const banner: TagSchema = {
  description: 'An announcement: a heading, a sentence and a video.',
  selfClosing: true,
  inline: false,
  sheet: 'tags',
  example:
    '{% banner heading="Release 1.9" content="What is new in five minutes." videoId="ld43_jafL9w" /%}',
  attributes: {
    heading: { type: String, description: 'What it is about.' },
    content: { type: String, description: 'A sentence below it.' },
    videoId: { ...videoId, description: 'A video on YouTube, by its ID.' },
    bgColor: { type: String, description: 'For OpenMetadata’s pages; the theme decides here.' },
  },
  transform(node, config) {
    const { heading, content, videoId: id } = node.transformAttributes(config);
    return new Markdoc.Tag('div', { class: 'banner' }, [
      ...(heading ? [element('p', element('strong', String(heading)))] : []),
      ...(content ? [element('p', String(content))] : []),
      ...(id ? [element('p', videoLink(videoAddress(String(id))))] : []),
    ]);
  },
};
