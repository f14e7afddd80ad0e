import Markdoc, { type Schema } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { iconBody, iconNames } from '../icons.ts';
import { didYouMean } from '../../sso/text/nearest.ts';
import { complaint } from '../validation.ts';

/** A card that leads somewhere: an icon, a bold label and a sentence. */
export const inlineCallout: Schema = {
  attributes: {
    /** OpenMetadata's palette name, e.g. `violet-70`; the hue is what counts here. */
    color: { type: String, matches: /^[a-z]+(-\d+)?$/ },
    /** A Material icon: `fit_screen`, or react-icons' `MdArrowBack`. */
    icon: { type: String },
    bold: { type: String, required: true },
    href: { type: String, required: true },
    /** Kept for OpenMetadata's pages; a full URL is marked as leaving the site by itself. */
    isExternalLink: { type: Boolean },
  },
  validate(node) {
    const icon = node.attributes['icon'] as unknown;
    if (typeof icon !== 'string' || iconBody(icon)) return [];
    return [
      complaint(
        'error',
        'unknown-icon',
        `There is no icon '${icon}'`,
        didYouMean(icon, iconNames(), 3),
      ),
    ];
  },
  transform(node, config) {
    const { icon, ...attributes } = node.transformAttributes(config);
    pageOf(config).refer(String(attributes['href']), node);
    const children = node.transformChildren(config);
    return new Markdoc.Tag(
      'InlineCallout',
      { ...attributes, icon: icon ? iconBody(String(icon)) : undefined },
      children,
    );
  },
};
