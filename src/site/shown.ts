import type { MenuItem } from '../markdoc/menu.ts';
import { providers } from '../sso/providers/index.ts';

/** Which pages a guide leads to, where a company names the providers that it offers. */
export interface Shown {
  /** Whether a page is about a provider that is not offered. It stays, for whoever has its address. */
  isHidden(slug: string): boolean;
  /** A menu without those pages. */
  menu(items: readonly MenuItem[]): MenuItem[];
}

/** @param named IDs of the providers that are offered; all where it names none. */
export function shownBy(named: readonly string[] = []): Shown {
  const hidden = providers
    .filter(({ id }) => named.length > 0 && !named.includes(id))
    .flatMap(({ id, page }) => [page, `/path/${id}`]);
  const isHidden = (slug: string) =>
    hidden.some((page) => slug === page || slug.startsWith(`${page}/`));
  const menu = (items: readonly MenuItem[]): MenuItem[] =>
    items
      .filter(({ slug }) => !isHidden(slug))
      .map((item) => ({ ...item, items: menu(item.items) }));
  return { isHidden, menu };
}
