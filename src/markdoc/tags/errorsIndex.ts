import { anchorOf, errorGroups, errorPage } from '../../sso/errors/catalogue.ts';
import { indexRows } from '../index-rows.ts';
import { groupAttribute } from '../group-attribute.ts';
import type { TagSchema } from '../types.ts';

export const errorsIndex: TagSchema = {
  description: 'A line for each error of one group, which leads to where it is explained.',
  example: '### All errors\n\n{% errorsIndex group="account" /%}',
  selfClosing: true,
  inline: false,
  sheet: 'reference',
  attributes: groupAttribute('errors', errorGroups.keys()),
  transform(node, config) {
    // A group that there is not has been told; the rest of the page still comes out.
    const entries = Object.entries(errorGroups.get(String(node.attributes['group'])) ?? {});
    const rows = entries.map(([id, { label = id, title }]) => ({
      ...{ id: anchorOf(id), href: errorPage(id), name: label, says: [title] },
    }));
    return indexRows(rows, node, config);
  },
};
