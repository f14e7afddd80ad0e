import Markdoc from '@markdoc/markdoc';
import { didYouMean } from '../../sso/text/nearest.ts';
import { pageOf } from '../context.ts';
import { element, prose } from '../elements.ts';
import { termAnchor, terms } from '../glossary.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

/** The words that are asked for; all of them where none is named. */
function chosen(given: unknown): string[] {
  return Array.isArray(given) ? given.map(String) : [...terms.keys()];
}

export const glossary: TagSchema = {
  description: 'Words of the glossary with what they mean: all of them, or some.',
  selfClosing: true,
  inline: false,
  sheet: 'tags',
  example: '{% glossary only=["issuer", "claim"] /%}',
  attributes: {
    only: { type: Array, description: 'The words to show, in this order.' },
  },
  validate: ({ attributes }) =>
    chosen(attributes['only'])
      .filter((name) => !terms.has(name))
      .map((name) =>
        complaint(
          'error',
          'unknown-term',
          `The glossary has no '${name}'`,
          didYouMean(name, terms.keys()) ?? 'Add it to src/markdoc/glossary.ts.',
        ),
      ),
  transform(node, config) {
    const { only } = node.transformAttributes(config);
    const rows = chosen(only).flatMap((name) => {
      const about = terms.get(name);
      if (!about) return [];
      const { means, also, page } = about;
      if (page !== undefined) pageOf(config).refer(page, node);
      // Where all of them are, each has its address.
      const id = only === undefined ? { id: termAnchor(name) } : {};
      return [
        element(
          'div',
          new Markdoc.Tag('dt', id, [
            name,
            ...(also === undefined ? [] : [element('small', ` ${also}`)]),
          ]),
          element(
            'dd',
            ...prose(means),
            ...(page === undefined
              ? []
              : [
                  ' ',
                  new Markdoc.Tag('a', { href: page, 'aria-label': `More: ${name}` }, ['More']),
                ]),
          ),
        ),
      ];
    });
    return new Markdoc.Tag('dl', { class: 'glossary' }, rows);
  },
};
