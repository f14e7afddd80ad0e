import Markdoc from '@markdoc/markdoc';
import { didYouMean } from '../../sso/text/nearest.ts';
import { pageOf } from '../context.ts';
import { element, prose } from '../elements.ts';
import { glossaryPage, termAnchor, terms } from '../glossary.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

/** What already is something to press. */
const pressed: ReadonlySet<string> = new Set(['heading', 'link']);

/**
 * A button in the line of text, and its definition as a popover beside it: the browser opens it by
 * mouse, key and finger, without a script, and nothing moves.
 */
export const term: TagSchema = {
  description: 'A word of the glossary, with its definition when it is pointed at or pressed.',
  inSentence: true,
  sheet: 'tags',
  example: 'Compare the {% term name="issuer" /%} letter by letter.',
  attributes: {
    name: {
      type: String,
      required: true,
      description:
        'The word as `src/markdoc/glossary.ts` has it. Other words for it go into the tag.',
    },
  },
  validate({ attributes }, config) {
    const name = String(attributes['name']);
    const place = config.validation?.parents?.some(({ type }) => pressed.has(type));
    return [
      ...(terms.has(name)
        ? []
        : [
            complaint(
              'error',
              'unknown-term',
              `The glossary has no '${name}'`,
              didYouMean(name, terms.keys()) ?? 'Add it to src/markdoc/glossary.ts.',
            ),
          ]),
      ...(place
        ? [
            complaint(
              'error',
              'term-place',
              'A term cannot stand in a heading or a link',
              'Explain it in the text below.',
            ),
          ]
        : []),
    ];
  },
  transform(node, config) {
    const name = String(node.attributes['name']);
    const about = terms.get(name);
    if (!about) return null;
    const written = node.transformChildren(config);
    const id = pageOf(config).id(`term-${termAnchor(name)}`);
    const button = new Markdoc.Tag(
      'button',
      { class: 'term', type: 'button', popovertarget: id },
      written.length > 0 ? written : [name],
    );
    const more = `${glossaryPage}#${termAnchor(name)}`;
    const definition = new Markdoc.Tag(
      'span',
      { class: 'definition', id, popover: '', 'data-pagefind-ignore': '' },
      [
        element('strong', name),
        ' ',
        ...prose(about.means),
        ' ',
        new Markdoc.Tag('a', { href: more }, ['Glossary']),
      ],
    );
    return new Markdoc.Tag('span', { class: 'explained-term' }, [button, definition]);
  },
};
