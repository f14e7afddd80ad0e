import type { MenuItem } from '../markdoc/menu.ts';

export interface Neighbours {
  previous?: MenuItem | undefined;
  next?: MenuItem | undefined;
}

/** Answers about the menu, each in the time it takes to look it up. */
export interface Navigation {
  menu: readonly MenuItem[];
  /** Every entry in reading order. */
  all: readonly MenuItem[];
  /** The entries from the top down to a page; empty when no entry leads to it. */
  trail(slug: string): readonly MenuItem[];
  /** The entries before and after a page in reading order. */
  neighbours(slug: string): Neighbours;
  /** What an entry is called away from its place: with the one above it, where several have its title. */
  nameOf(item: MenuItem): string;
  /** The place of a page in reading order; behind all others where no entry leads to it. */
  place(slug: string): number;
}

export function navigation(menu: readonly MenuItem[]): Navigation {
  const all: MenuItem[] = [];
  const trails = new Map<string, readonly MenuItem[]>();
  const places = new Map<string, number>();
  const sameTitle = new Map<string, number>();
  const visit = (items: readonly MenuItem[], above: readonly MenuItem[]) => {
    for (const item of items) {
      const trail = [...above, item];
      if (!trails.has(item.slug)) {
        trails.set(item.slug, trail);
        places.set(item.slug, all.length);
      }
      all.push(item);
      sameTitle.set(item.title, (sameTitle.get(item.title) ?? 0) + 1);
      visit(item.items, trail);
    }
  };
  visit(menu, []);
  return {
    menu,
    all,
    trail: (slug) => trails.get(slug) ?? [],
    neighbours(slug) {
      const place = places.get(slug);
      return place === undefined ? {} : { previous: all[place - 1], next: all[place + 1] };
    },
    nameOf({ title, slug }) {
      const above = trails.get(slug)?.at(-2);
      return above && sameTitle.get(title) !== 1 ? `${above.title}: ${title}` : title;
    },
    place: (slug) => places.get(slug) ?? all.length,
  };
}
