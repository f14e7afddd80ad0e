import type { Schema } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { headingTag } from '../heading-tag.ts';
import { plainText } from '../plain-text.ts';

/** A heading with an ID that stays, and a link to itself for whoever wants to quote it. */
export const heading: Schema = {
  children: ['inline'],
  attributes: {
    id: { type: String },
    level: { type: Number, required: true },
  },
  transform(node, config) {
    const level = Number(node.attributes['level']);
    const children = node.transformChildren(config);
    const heading = pageOf(config).heading(
      level,
      plainText(children).trim(),
      node.attributes['id'] as string | undefined,
      node,
    );
    return headingTag(heading, children);
  },
};
