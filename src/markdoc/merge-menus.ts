import type { MenuItem } from './menu.ts';

/**
 * The menu of a folder with that of a company's own folder: an entry that names a page of ours adds what
 * is below it there, any other one comes at the end.
 */
export function mergeMenus(ours: readonly MenuItem[], own: readonly MenuItem[]): MenuItem[] {
  const below = new Map<string, MenuItem[]>();
  const slugs = new Set(slugsOf(ours));
  for (const { slug, items } of own.filter((item) => slugs.has(item.slug))) {
    below.set(slug, [...(below.get(slug) ?? []), ...items]);
  }
  const merge = (items: readonly MenuItem[]): MenuItem[] =>
    items.map((item) => ({
      ...item,
      items: [...merge(item.items), ...(below.get(item.slug) ?? [])],
    }));
  return [...merge(ours), ...own.filter((item) => !slugs.has(item.slug))];
}

/** Entries of a company's own menu that are in ours, and neither at the top nor with anything below. */
export function twiceInMenus(ours: readonly MenuItem[], own: readonly MenuItem[]): string[] {
  const slugs = new Set(slugsOf(ours));
  const atTop = own.filter(({ items }) => items.length === 0).map(({ slug }) => slug);
  const deeper = slugsOf(own.flatMap(({ items }) => items));
  return [...atTop, ...deeper].filter((slug) => slugs.has(slug));
}

function slugsOf(items: readonly MenuItem[]): string[] {
  return items.flatMap(({ slug, items: below }) => [slug, ...slugsOf(below)]);
}
