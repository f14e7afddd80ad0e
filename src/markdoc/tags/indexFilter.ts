import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';

/** What may be typed, by what the index is of. */
const examples: Readonly<Record<string, string>> = {
  settings: 'oidcConfiguration.tenant',
  errors: 'redirect',
};

export const indexFilter: TagSchema = {
  description: 'A field that leaves of an index below only the rows with the words typed into it.',
  example: '{% indexFilter of="settings" /%}',
  selfClosing: true,
  inline: false,
  sheet: 'reference',
  attributes: {
    of: {
      type: String,
      required: true,
      matches: Object.keys(examples),
      description: 'What is in the index.',
    },
  },
  transform(node) {
    const of = String(node.attributes['of']);
    return new Markdoc.Tag('div', { class: 'filter needs-js' }, [
      new Markdoc.Tag('label', { for: 'index-filter' }, [`Show only ${of} with`]),
      new Markdoc.Tag('input', {
        id: 'index-filter',
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: examples[of],
      }),
      new Markdoc.Tag('p', { role: 'status' }, []),
    ]);
  },
};
