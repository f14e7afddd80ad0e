import Markdoc, { type Schema } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { splitDestination } from '../link-destination.ts';
import { linkTextProblem } from '../link-text.ts';
import { isExternal, writtenHref } from '../links.ts';
import { complaint } from '../validation.ts';
import { checkValueName, writtenValueTag } from '../values.ts';

/**
 * A link; one that leaves the site is marked as such and tells the other side nothing. With a value
 * in its target it leads somewhere only for a reader who has given that value.
 */
export const link: Schema = {
  attributes: {
    href: { type: String, required: true },
    title: { type: String },
  },
  validate(node) {
    const parts = splitDestination(String(node.attributes['href']));
    const words = linkTextProblem(node);
    const text = words
      ? [
          complaint(
            'warning',
            'link-text',
            words,
            'Say where it leads, such as the name of the page.',
          ),
        ]
      : [];
    if (parts.length === 1) return text;
    const wrongStart = parts[0] !== '' && !isExternal(parts[0] ?? '');
    return [
      ...text,
      ...parts.flatMap((part, index) => (index % 2 === 1 ? checkValueName(part) : [])),
      ...(wrongStart
        ? [
            complaint(
              'error',
              'value-in-path',
              'A link to a page cannot hold a value',
              'Start it with https:// or with the server URL.',
            ),
          ]
        : []),
    ];
  },
  transform(node, config) {
    const { href, ...attributes } = node.transformAttributes(config);
    const children = node.transformChildren(config);
    const parts = splitDestination(String(href));
    if (parts.length > 1) {
      const target = parts
        .map((part, index) =>
          index % 2 === 1 ? `{${String(writtenValueTag(part).attributes['data-v'])}}` : part,
        )
        .join('');
      return new Markdoc.Tag(
        'a',
        // Until the reader has given its values it leads nowhere.
        {
          'data-href': target,
          ...{ role: 'link', 'aria-disabled': 'true', class: 'external' },
          ...attributes,
        },
        children,
      );
    }
    pageOf(config).refer(String(href), node);
    const external = isExternal(String(href)) ? { class: 'external', rel: 'noreferrer' } : {};
    return new Markdoc.Tag(
      'a',
      { href: writtenHref(String(href)), ...attributes, ...external },
      children,
    );
  },
};
