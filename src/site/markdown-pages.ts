import { readFile } from 'node:fs/promises';
import { galleryPage } from '../markdoc/gallery.ts';
import { pathDescription, titleOf } from '../markdoc/path/path.ts';
import { runbookOf } from '../markdoc/path/runbook.ts';
import { targets, type Target } from '../sso/server/targets.ts';
import { pathProviders, readPath } from './paths.ts';
import type { MenuItem } from '../markdoc/menu.ts';
import { routes } from './config.ts';
import { galleryPictures } from './pictures.ts';
import { readSite } from './pages.ts';

/** A page for whoever reads it without a browser. */
export interface MarkdownPage {
  slug: string;
  title: string;
  description: string;
  text: string;
}

/** Every page as Markdown, in the order of the menu, then those that are in none. */
export async function markdownPages(): Promise<MarkdownPage[]> {
  const { pages, menu } = await readSite();
  const written = pages.map(({ data, headings, markdown }) => {
    const { slug, title, description } = data;
    const named = headings.some(({ level }) => level === 1);
    return { slug, title, description, text: named ? markdown : `# ${title}\n\n${markdown}` };
  });
  const all = [
    ...written,
    ...(await Promise.all(routes.map(componentPage))),
    ...(await pathPages()),
  ];
  const order = slugs(menu);
  const place = ({ slug }: MarkdownPage) => {
    const index = order.indexOf(slug);
    return index < 0 ? order.length : index;
  };
  return all.sort((a, b) => place(a) - place(b));
}

/** The runbooks: the path of each provider in each place. */
async function pathPages(): Promise<MarkdownPage[]> {
  return Promise.all(
    (await pathProviders()).flatMap((provider) =>
      (Object.keys(targets) as Target[]).map(async (target) => {
        const title = `${titleOf(provider)} on ${targets[target].name}`;
        return {
          slug: `/path/${provider.id}/${target}`,
          title,
          description: pathDescription(provider, target),
          text: `${runbookOf(await readPath(provider, target), title, provider)}\n`,
        };
      }),
    ),
  );
}

function slugs(menu: readonly MenuItem[]): string[] {
  return menu.flatMap(({ slug, items }) => [slug, ...slugs(items)]);
}

/** What components make from data, as Markdown. */
const generatedParts: Readonly<Record<string, () => Promise<string>>> = {
  '/contributing/tags': async () => (await galleryPage(await galleryPictures())).markdown,
};

/** Of a page that is mostly components, the words around them. */
async function componentPage(slug: string): Promise<MarkdownPage> {
  const file = `src/pages${slug}.mdx`;
  const source = await readFile(file, 'utf8');
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const text = body
    .replace(/^(?:import .*|<\/?section.*>|<[A-Z][^]*?\/>)$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const generated = (await generatedParts[slug]?.()) ?? '';
  return {
    slug,
    title: field('title'),
    description: field('description'),
    text: `${text}\n${generated && `\n${generated}`}`,
  };
}
