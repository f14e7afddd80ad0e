import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Tag,
} from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { iconBody, unknownIcon } from '../icons.ts';
import { writtenHref } from '../links.ts';
import type { TagSchema } from '../types.ts';

export const inlineCallout: TagSchema = {
  description: 'A card that leads somewhere: an icon, a bold label and a sentence.',
  attributes: {
    bold: { type: String, required: true, description: 'The bold label, which is the link.' },
    href: { type: String, required: true, description: 'Where it leads.' },
    icon: {
      type: String,
      description: 'A Material icon: `fit_screen`, or react-icons’ `MdArrowBack`.',
    },
    color: {
      type: String,
      matches: /^[a-z]+(-\d+)?$/,
      description: 'OpenMetadata’s palette name, such as `violet-70`; the hue is what counts.',
    },
    isExternalLink: {
      type: Boolean,
      description: 'For OpenMetadata’s pages; a full URL is marked as leaving the site by itself.',
    },
  },
  validate: ({ attributes }) => unknownIcon(attributes['icon']),
  transform: (node, config) =>
    cardTag(node.transformAttributes(config), node.transformChildren(config), node, config),
};

/** A card; its link is checked like any other. */
export function cardTag(
  { icon, ...attributes }: Record<string, unknown>,
  children: RenderableTreeNode[],
  node: Node,
  config: Config,
): Tag {
  // A missing target has been told.
  const href = attributes['href'];
  if (typeof href === 'string') {
    pageOf(config).refer(href, node);
    attributes['href'] = writtenHref(href);
  }
  const body = icon === undefined ? undefined : iconBody(String(icon));
  return new Markdoc.Tag(
    'InlineCallout',
    { ...(attributes as Record<string, string>), icon: body },
    children,
  );
}
