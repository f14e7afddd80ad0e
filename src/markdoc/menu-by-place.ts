import type { MenuItem } from './menu.ts';
import type { PageFacts } from './types.ts';

/**
 * The menu of a folder that has none: each page below the nearest one that its URL goes on from, in the
 * order of their URLs. The first page of the site is one among others, or all would be below it.
 */
export function menuByPlace(pages: readonly Pick<PageFacts, 'data'>[]): MenuItem[] {
  const menu: MenuItem[] = [];
  const items = new Map<string, MenuItem>();
  const inOrder = pages
    .map(({ data: { title, slug } }) => ({ title, slug, items: [] }))
    .sort((a, b) => byParts(a.slug, b.slug));
  for (const item of inOrder) {
    items.set(item.slug, item);
    (nearestAbove(item.slug, items)?.items ?? menu).push(item);
  }
  return menu;
}

function nearestAbove(slug: string, items: ReadonlyMap<string, MenuItem>): MenuItem | undefined {
  for (let end = slug.lastIndexOf('/'); end > 0; end = slug.lastIndexOf('/', end - 1)) {
    const above = items.get(slug.slice(0, end));
    if (above) return above;
  }
  return undefined;
}

/** A page comes before what is below it, and that before its next neighbour. */
function byParts(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  for (const [at, part] of one.entries()) {
    const its = other[at];
    if (its === undefined) return 1;
    if (part !== its) return part < its ? -1 : 1;
  }
  return one.length - other.length;
}
