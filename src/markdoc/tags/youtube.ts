import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';
import { seconds, videoAddress, videoId, videoLink } from '../video.ts';

export const youtube: TagSchema = {
  description:
    'A video on YouTube, as a link: no page of this site asks another server for anything.',
  selfClosing: true,
  inline: false,
  sheet: 'tags',
  example:
    '{% youtube videoId="ld43_jafL9w" caption="OpenMetadata in Docker" start="0:00" end="6:47" /%}',
  attributes: {
    videoId: { ...videoId, required: true, description: 'Its ID, the end of its address.' },
    caption: { type: String, description: 'What it shows.' },
    start: { type: String, description: 'Where to start: `1:30`.' },
    end: { type: String, description: 'Where to stop: `6:47`.' },
  },
  validate: ({ attributes }) =>
    ['start', 'end'].flatMap((name) => {
      const time = attributes[name] as unknown;
      if (typeof time !== 'string' || seconds(time) !== undefined) return [];
      return [
        complaint('error', 'video-time', `The ${name} '${time}' is no time`, 'Write it as "1:30".'),
      ];
    }),
  transform(node, config) {
    const { videoId: id, caption, start, end } = node.transformAttributes(config);
    const from = seconds(start) ?? 0;
    const part = end ? ` (${String(start ?? '0:00')}–${String(end)})` : '';
    const label = `${caption ? `${String(caption)}: watch` : 'Watch the video'} on YouTube${part}`;
    return new Markdoc.Tag('p', {}, [videoLink(videoAddress(String(id), from), label)]);
  },
};
