import { getCollection } from 'astro:content';
import type { Frontmatter } from '../markdoc/frontmatter.ts';
import type { MenuItem } from '../markdoc/menu.ts';
import { unpack } from '../markdoc/pack.ts';
import type { CompiledPage } from '../markdoc/types.ts';

export type Page = CompiledPage & { data: Frontmatter };

export interface Site {
  pages: Page[];
  menu: MenuItem[];
}

let once: Promise<Site> | undefined;

/** All pages and the menu. The store is asked once per build; a dev server asks anew. */
export function readSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  return (once ??= load());
}

async function load(): Promise<Site> {
  const site: Site = { pages: [], menu: [] };
  for (const { data } of await getCollection('content')) {
    if ('menu' in data) site.menu = data.menu;
    else site.pages.push(unpack(data.page) as Page);
  }
  return site;
}
