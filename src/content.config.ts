import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { MenuItem } from './markdoc/menu.ts';
import { content } from './markdoc/loader.ts';
import { contentFolder, lowered, routes } from './site/config.ts';

/** The loader checks everything; this only tells TypeScript what it leaves in the store. */
type Entry = { page: string } | { menu: MenuItem[] };

export const collections = {
  content: defineCollection({
    loader: content({ content: contentFolder, routes, lowered }),
    schema: z.custom<Entry>(),
  }),
};
