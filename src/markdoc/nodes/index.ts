import type { Config } from '@markdoc/markdoc';
import { code } from './code.ts';
import { fence } from './fence.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { paragraph } from './paragraph.ts';
import { em, s, strong } from './stress.ts';
import { table } from './table.ts';
import { text } from './text.ts';

export const nodes = {
  // The layout brings the article element.
  document: {
    attributes: { frontmatter: { render: false } },
    transform: (node, config) => node.transformChildren(config),
  },
  code,
  em,
  fence,
  heading,
  image,
  link,
  paragraph,
  s,
  strong,
  table,
  text,
} satisfies NonNullable<Config['nodes']>;
