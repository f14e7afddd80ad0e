import { readFileSync } from 'node:fs';
import type { Content, Known } from '../markdoc/content.ts';
import { galleryPage, galleryPictures } from '../markdoc/gallery.ts';
import type { PageFacts, Picture } from '../markdoc/types.ts';
import { fromDiskFiles, withoutScript } from './anywhere/from-disk.ts';
import { placedAnywhere, placedBelow } from './anywhere/placed.ts';
import { routes, site as about, wholeAddress } from './config.ts';
import { contentPages } from './content-pages.ts';
import { writeFound } from './found/write-found.ts';
import type { Renderer } from './find-renderer.ts';
import { frameOf } from './frame.ts';
import { formatHeaders, headerRules } from './headers.ts';
import { beforePaint } from './inline-scripts.ts';
import { digest, type Kept } from './kept.ts';
import { Shelf } from './kept-pages.ts';
import { lastChange } from './last-change.ts';
import { componentPage } from './markdown-pages.ts';
import { navigation } from './navigation.ts';
import { pathPages, runbookPage } from './paths.ts';
import { pictureFile, pictureBytes, type PictureFile } from './pictures.ts';
import { placeStyles } from './placing.ts';
import { formatRedirects, redirectsFor } from './redirects.ts';
import type { MarkdownPage, Site } from './site.ts';
import { sitemaps } from './sitemap.ts';
import { policyOf, withPolicy } from './tight-policy.ts';
import { writer } from './writer.ts';

export interface Ingredients {
  content: Content;
  known: Known;
  /** The content folder. */
  from: string;
  /** The site that this one takes the place of. */
  before: string;
  renderer: Renderer;
  /** Digest of the code that turns text into pages. */
  compiler: string;
  kept: Kept;
  /** Whether the site is for any place, a disk among them; see `anywhere/placed.ts`. */
  anywhere: boolean;
}

/** What came out of a path. */
interface MadePath {
  html: string;
  policy: string;
  markdown: MarkdownPage;
}

/**
 * Writes all pages, and what is made of all of them together.
 *
 * Pages of the content folder and paths are kept from build to build; the others are few, and made anew
 * each time.
 *
 * @returns the digest of all pages, and how many were rendered.
 */
export async function writePages(
  folder: string,
  { content, known, from, before, renderer, compiler, kept, anywhere }: Ingredients,
): Promise<{ pages: string; rendered: number }> {
  const { renderAddress, addresses } = await renderer.load();
  const { write, finished } = writer(folder, before);
  const ways = navigation(content.menu);
  const pictures = new Map(
    [...known.pictures].map(([name, { picture }]) => [`/images/${name}`, picture]),
  );
  const wanted = new Map<string, PictureFile>();
  const policies: string[] = [];
  const markdown: MarkdownPage[] = [];
  const digests: string[] = [];
  let rendered = 0;

  const site: Site = {
    menu: content.menu,
    titles: content.pages.map(({ data }) => [data.slug, data.title] as const),
    markdown: () => Promise.resolve(markdown),
    gallery: keptGallery(pictures, compiler, kept),
    path: () => undefined,
    picture(src, form) {
      const file = pictureFile(pictures, src, form);
      wanted.set(file.url, file);
      return file.url;
    },
  };

  const paths = pathPages(new Set(site.titles.map(([slug]) => slug)), pictures);
  const pathAt = new Map(paths.map((page) => [page.address, page]));
  site.path = (address) => pathAt.get(address)?.read();

  const slugs = new Set([
    ...content.pages.map(({ data }) => data.slug),
    ...pathAt.keys(),
    ...routes,
  ]);
  const placed = anywhere
    ? placedAnywhere((address) => slugs.has(address), about)
    : placedBelow(about.base);
  for (const [url, text] of Object.entries(anywhere ? fromDiskFiles() : {})) await write(url, text);

  const writeHtml = (slug: string, html: string) => write(fileOf(slug), placed.page(slug, html));

  const frame = ({ data, file }: PageFacts) => frameOf(ways, { ...data, file }, lastChange);
  const ours = contentPages({ content, from, renderer, site, pictures, kept, frame });
  for await (const { facts, key, output, isNew } of ours) {
    digests.push(key);
    if (isNew) rendered++;
    for (const file of output.pictures) wanted.set(file.url, file);
    policies.push(output.policy);
    markdown.push({ ...facts.data, text: output.markdown });
    await writeHtml(facts.data.slug, output.html);
  }

  const shelf = new Shelf<MadePath>(kept, 'paths', from);
  for (const page of paths) {
    const { address: slug } = page;
    const frame = frameOf(ways, { slug, file: 'src/pages/path' }, lastChange);
    const key = digest(renderer.digest, compiler, slug, page.madeFrom, JSON.stringify(frame));
    let made = shelf.get(key);
    if (!made) {
      const { body, policy } = await renderAddress(slug, { frame, site });
      const html = withPolicy(body.toString(), policy);
      made = { html, policy: policyOf(html), markdown: await runbookPage(page) };
      shelf.put(key, made);
    }
    policies.push(made.policy);
    digests.push(key);
    markdown.push(made.markdown);
    await writeHtml(slug, made.html);
  }
  shelf.close();

  for (const slug of routes) markdown.push(await componentPage(slug, site));
  markdown.sort((a, b) => ways.place(a.slug) - ways.place(b.slug) || (a.slug < b.slug ? -1 : 1));
  for (const { slug, text } of markdown) {
    await write(slug === '/' ? '/index.md' : `${slug}.md`, placed.markdown(slug, text));
  }

  for (const address of [...addresses, `/scripts/${beforePaint.name}.js`]) {
    const file = `src/pages${address}.mdx`;
    const frame = frameOf(ways, { slug: address, file }, lastChange);
    const { body, type, policy } = await renderAddress(address, { frame, site });
    if (!type.startsWith('text/html')) await write(address, body);
    else {
      const html = withPolicy(body.toString(), policy);
      policies.push(policyOf(html));
      digests.push(digest(html));
      await writeHtml(address, html);
    }
  }

  const own = new Set(content.pages.map(({ data }) => data.slug));
  const listed = [
    ...content.pages.map(({ data, file }) => ({ ...data, file })),
    ...markdown
      .filter(({ slug }) => !own.has(slug))
      .map((page) => ({ ...page, file: `src/pages${page.slug}.mdx` })),
  ].map(({ slug, title, description, file }) => ({
    ...{ slug, title, description, url: wholeAddress(slug), changed: lastChange(file) },
  }));
  for (const [name, text] of sitemaps(listed, wholeAddress)) await write(`/${name}`, text);
  if (about.mark) await write(about.mark.url, readFileSync(about.mark.file));
  if (about.isPublished) await writeFound(listed, { ways, write, kept });
  await write('/_headers', formatHeaders(headerRules(policies, about.base)));
  await write('/_redirects', formatRedirects(redirectsFor(slugs, about.base)));
  // For the error page, on a host that does not redirect by itself.
  await write('/redirects.json', JSON.stringify(redirectsFor(slugs)));
  for (const [name, body] of await renderer.assets()) {
    if (!name.endsWith('.css')) await write(name, body);
    else {
      const css = placeStyles(Buffer.from(body).toString());
      await write(name, css);
      if (anywhere) await write(name.replace(/css$/, 'disk.css'), withoutScript(css));
    }
  }
  await Promise.all(
    [...wanted.values()].map(async (file) => {
      await write(file.url, await pictureBytes(file, content.folderOf(file.src), kept));
    }),
  );
  await finished();
  return { pages: digest(...digests), rendered };
}

/** The gallery of tags, made when it is first asked for and kept as long as nothing in it changes. */
function keptGallery(
  pictures: ReadonlyMap<string, Picture>,
  compiler: string,
  kept: Kept,
): Site['gallery'] {
  let gallery: ReturnType<Site['gallery']> | undefined;
  const make = async () => {
    const shown = galleryPictures(pictures);
    const key = digest(compiler, JSON.stringify([...shown]));
    const before = kept.get('gallery', key)?.toString();
    if (before !== undefined) return JSON.parse(before) as Awaited<ReturnType<Site['gallery']>>;
    const { segments, markdown } = await galleryPage(shown);
    kept.put('gallery', key, JSON.stringify({ segments, markdown }));
    return { segments, markdown };
  };
  return () => (gallery ??= make());
}

/** A page `/a/b` is the file `/a/b.html`. */
function fileOf(address: string): string {
  return address === '/' ? '/index.html' : `${address}.html`;
}
