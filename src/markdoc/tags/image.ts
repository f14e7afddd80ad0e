import Markdoc, { type Config, type Node } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { didYouMean } from '../../sso/text/nearest.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

const fileName = /\.(avif|gif|jpe?g|png|svg|webp)$/i;
const slug = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

export const image = {
  description: 'A picture from `content/images`.',
  example:
    '{% image src="/images/azure/overview-ids.svg" alt="The overview of an application, with its two IDs" caption="The two IDs" /%}',
  inSentence: true,
  selfClosing: true,
  attributes: {
    src: { type: String, required: true, description: 'Its path: `/images/azure/overview.svg`.' },
    alt: { type: String, description: 'What it shows, for whoever cannot see it.' },
    caption: { type: String, description: 'A line below it.' },
    width: {
      type: Number,
      description: 'Shown width in CSS pixels; the file’s own when left out.',
    },
    height: { type: Number, description: 'Shown height in CSS pixels.' },
    pure: { type: Boolean, description: 'The bare picture: no frame, no enlarging.' },
    clean: { type: Boolean, description: 'Framed, but not to be enlarged.' },
    decorative: { type: Boolean, description: 'Adds nothing to the text; screen readers skip it.' },
  },
  validate(node: Node, config: Config) {
    const { src, alt, decorative } = node.attributes as Record<string, unknown>;
    const { pictures } = pageOf(config);
    const findings = [];
    if (typeof src === 'string' && !pictures.has(src)) {
      findings.push(
        complaint(
          'error',
          'missing-image',
          `There is no picture '${src}' in content/images`,
          didYouMean(src, pictures.keys()) ?? 'Put the file there, or correct the path.',
        ),
      );
    }
    if (decorative || typeof alt === 'object') return findings;
    const text = typeof alt === 'string' ? alt.trim() : '';
    if (!text) {
      findings.push(
        complaint(
          'error',
          'alt-missing',
          'The picture has no alt text',
          'Say what it shows, or mark it decorative=true.',
        ),
      );
    } else if (fileName.test(text) || (slug.test(text) && /[-_]/.test(text))) {
      findings.push(
        complaint(
          'warning',
          'alt-is-a-name',
          `The alt text '${text}' is a name, not a description`,
          'Say in a sentence what the picture shows.',
        ),
      );
    }
    return findings;
  },
  transform(node: Node, config: Config) {
    const { src, alt, title, decorative, ...attributes } = node.transformAttributes(config);
    const picture = pageOf(config).pictures.get(String(src));
    if (!picture) return null;
    const { width, height, moving } = picture;
    return new Markdoc.Tag('Image', {
      ...attributes,
      src,
      // Without one, which has been told, screen readers pass over it.
      alt: decorative ? '' : (alt ?? ''),
      caption: attributes['caption'] ?? title,
      file: { width, height, ...(moving && { moving }) },
      inline: picture.inline,
    });
  },
} satisfies TagSchema;
