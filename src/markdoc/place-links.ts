import Markdoc, { type RenderableTreeNode } from '@markdoc/markdoc';
import { placeName, spotPage, type Place } from '../sso/flow/place.ts';

/** Places of sign-ins in a line, each a link: `arrow 2 (confidential client), arrow 2 (public client)`. */
export function placeLinks(places: readonly Place[]): RenderableTreeNode[] {
  return places.flatMap((place, index) => [
    ...(index > 0 ? [', '] : []),
    new Markdoc.Tag('a', { href: spotPage(place) }, [placeName(place)]),
  ]);
}
