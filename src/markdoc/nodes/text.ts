import Markdoc, { type Schema } from '@markdoc/markdoc';
import { complaint } from '../validation.ts';

const elements =
  'a abbr address article aside audio b blockquote body br button canvas caption center cite code col ' +
  'colgroup dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form ' +
  'h[1-6] head header hr html i iframe img input ins kbd label legend li link main map mark meta nav ' +
  'noscript object ol optgroup option p picture pre q s samp script section select small source span ' +
  'strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title ' +
  'tr track tt u ul var video wbr';

/** An element of HTML as one writes it. A word that is none, such as `<tenant-id>`, is a word. */
const rawElement = new RegExp(`</?(?:${elements.replaceAll(' ', '|')})(?:\\s[^<>]*)?/?>`, 'gi');

/** Plain words. Markdoc knows no HTML and prints it, which no author means. */
export const text: Schema = {
  ...Markdoc.nodes.text,
  validate({ attributes }, { validation }) {
    if (validation?.parents?.some(({ type }) => type === 'fence')) return [];
    // A variable or a value stands here as such.
    const content = attributes['content'] as unknown;
    const found = (typeof content === 'string' && content.match(rawElement)) || [];
    return [...new Set(found)].map((element) =>
      complaint(
        'error',
        'raw-html',
        `HTML is not read here, so readers would see \`${element}\``,
        'Say it in Markdown or with a tag; put it in backticks if readers are to see it.',
      ),
    );
  },
};
