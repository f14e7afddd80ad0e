import { readFile } from 'node:fs/promises';
import type { CompiledPage, PageBody } from '../markdoc/types.ts';
import type { MarkdownPage, Site } from './site.ts';

/** A page of the content folder as Markdown; its title is there even where its body has no heading. */
export function markdownOf({
  data: { slug, title, description },
  headings,
  markdown,
}: Omit<CompiledPage, keyof PageBody> & Pick<PageBody, 'markdown'>): MarkdownPage {
  const named = headings.some(({ level }) => level === 1);
  return { slug, title, description, text: named ? markdown : `# ${title}\n\n${markdown}` };
}

/** What components make from data, as Markdown. */
const generatedParts: Readonly<Record<string, (site: Site) => Promise<string>>> = {
  '/contributing/tags': async ({ gallery }) => (await gallery()).markdown,
};

/** Of a page that is mostly components, the words around them. */
export async function componentPage(slug: string, site: Site): Promise<MarkdownPage> {
  const file = `src/pages${slug}.mdx`;
  const source = await readFile(file, 'utf8');
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const text = body
    .replace(/^(?:import .*|<\/?section.*>|<[A-Z][^]*?\/>)$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const generated = (await generatedParts[slug]?.(site)) ?? '';
  return {
    slug,
    title: field('title'),
    description: field('description'),
    text: `${text}\n${generated && `\n${generated}`}`,
  };
}
