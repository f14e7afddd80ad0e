import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { MenuItem } from './markdoc/menu.ts';
import { content } from './markdoc/loader.ts';
import { contentFolder, lowered, pathRoutes, routes } from './site/config.ts';

/** The loader checks everything; this only tells TypeScript what it leaves in the store. */
type Entry = { page: string } | { menu: MenuItem[] };

export const collections = {
  content: defineCollection({
    loader: content({
      ...{ content: contentFolder, lowered },
      routes: [...routes, ...pathRoutes],
    }),
    schema: z.custom<Entry>(),
  }),
};
