import type { Schema } from '@markdoc/markdoc';
import { image as tag } from '../tags/image.ts';

/** `![alt](/images/x.png "caption")`: the same picture as the tag, in Markdown's own words. */
export const image = {
  attributes: { ...tag.attributes, title: { type: String } },
  validate: tag.validate,
  transform: tag.transform,
} satisfies Schema;
