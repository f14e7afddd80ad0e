import Markdoc from '@markdoc/markdoc';
import { arisesAt } from '../../sso/errors/arises.ts';
import { errorPage, errors, headingOf, providerErrors } from '../../sso/errors/catalogue.ts';
import { flowPage, placeName, placesInOrder } from '../../sso/flow/place.ts';
import { pageOf } from '../context.ts';
import { element } from '../elements.ts';
import { placeLinks } from '../place-links.ts';
import type { TagSchema } from '../types.ts';

const owners = providerErrors.filter(({ protocol }) => protocol === 'oidc');

export const errorsByArrow: TagSchema = {
  description:
    'The errors of one provider in the order of a sign-in, each below the arrows at which it arises.',
  example: '{% errorsByArrow of="Keycloak" /%}',
  seenAt: `${flowPage}/provider-errors`,
  selfClosing: true,
  inline: false,
  attributes: {
    of: {
      type: String,
      required: true,
      matches: owners.map(({ owner }) => owner),
      description: 'Whose errors.',
    },
  },
  transform(node, config) {
    const groups = owners.find(({ owner }) => owner === node.attributes['of'])?.groups ?? {};
    const found = Object.values(groups).flatMap((group) =>
      Object.keys(group).map((id) => ({ id, places: arisesAt(id) })),
    );
    const together = Map.groupBy(found, ({ places }) => places.map(placeName).join());
    const lists = [...together.values()]
      .sort(([one], [other]) => placesInOrder(one?.places[0], other?.places[0]))
      .flatMap((list) => [
        element('p', 'In a sign-in: ', ...placeLinks(list[0]?.places ?? [])),
        element('ul', ...list.map(({ id }) => element('li', link(id)))),
      ]);
    for (const { id } of found) pageOf(config).refer(errorPage(id), node);
    // Searched for, an error is to be found where it is explained.
    return new Markdoc.Tag('div', { class: 'by-arrow', 'data-pagefind-ignore': '' }, lists);
  },
};

/** An error by what it is called in the list of an arrow. */
function link(id: string) {
  const entry = errors.get(id);
  const name = entry ? (entry.label ?? headingOf(id, entry)) : id;
  return new Markdoc.Tag('a', { href: errorPage(id) }, [name]);
}
