import Markdoc from '@markdoc/markdoc';
import type { TagSchema } from '../types.ts';

export const settingsFilter: TagSchema = {
  description: 'A field that leaves of the settings below only those with the words typed into it.',
  example: '{% settingsFilter /%}',
  selfClosing: true,
  inline: false,
  attributes: {},
  transform: () =>
    new Markdoc.Tag('div', { class: 'filter needs-js' }, [
      new Markdoc.Tag('label', { for: 'settings-filter' }, ['Show only settings with']),
      new Markdoc.Tag('input', {
        id: 'settings-filter',
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'oidcConfiguration.tenant',
      }),
      new Markdoc.Tag('p', { role: 'status' }, []),
    ]),
};
