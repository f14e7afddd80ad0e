import type { MenuItem } from '../markdoc/menu.ts';

/** The menu entries from the top down to a page; empty when no entry leads to it. */
export function trail(menu: readonly MenuItem[], slug: string): MenuItem[] {
  for (const item of menu) {
    if (item.slug === slug) return [item];
    const below = trail(item.items, slug);
    if (below.length > 0) return [item, ...below];
  }
  return [];
}

/** Every entry in reading order. */
export function flatten(menu: readonly MenuItem[]): MenuItem[] {
  return menu.flatMap((item) => [item, ...flatten(item.items)]);
}

/**
 * The part of the menu that a page carries: the top level, and below it only
 * the branch the page is in. A site of thousands of pages stays light this way.
 */
export function branch(menu: readonly MenuItem[], slug: string): MenuItem[] {
  const [own] = trail(menu, slug);
  return menu.map((item) => (item === own ? item : { ...item, items: [] }));
}

/** The entries before and after a page in reading order. */
export function neighbours(
  menu: readonly MenuItem[],
  slug: string,
): { previous?: MenuItem | undefined; next?: MenuItem | undefined } {
  const all = flatten(menu);
  const index = all.findIndex((item) => item.slug === slug);
  return index < 0 ? {} : { previous: all[index - 1], next: all[index + 1] };
}
