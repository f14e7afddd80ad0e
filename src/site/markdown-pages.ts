import { readFile } from 'node:fs/promises';
import type { PageBody } from '../markdoc/types.ts';
import type { MarkdownPage, Page } from './site.ts';

/** A page of the content folder as Markdown; its title is there even where its body has no heading. */
export function markdownOf({
  data: { slug, title, description },
  headings,
  markdown,
}: Omit<Page, keyof PageBody> & Pick<PageBody, 'markdown'>): MarkdownPage {
  const named = headings.some(({ level }) => level === 1);
  return { slug, title, description, text: named ? markdown : `# ${title}\n\n${markdown}` };
}

/** Of a page that is mostly components, the words around them. */
export async function componentPage(slug: string): Promise<MarkdownPage> {
  const file = `src/pages${slug}.mdx`;
  const source = await readFile(file, 'utf8');
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const text = body
    .replace(/^(?:import .*|<\/?section.*>|<[A-Z][^]*?\/>)$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { slug, title: field('title'), description: field('description'), text: `${text}\n` };
}
