import { slug } from 'github-slugger';
import { didYouMean, nearest } from '../sso/text/nearest.ts';
import type { Problem } from './problems.ts';
import type { PageFacts, Reference } from './types.ts';

/** Everything a link inside the site may lead to. */
export interface Targets {
  /** URL of each page, with the IDs of its headings; undefined where they are not known. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Files that are served as they are, e.g. `/favicon.svg`. */
  files: ReadonlySet<string>;
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const outside = /^(https?:\/\/|mailto:|tel:)/i;

export function isExternal(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

/**
 * The ID that an anchor means. OpenMetadata's own pages name a heading by its text (`#usage-&-lineage`);
 * what has characters that no ID has is read as such a text.
 */
export function anchorOf(fragment: string): string {
  const text = decoded(fragment);
  return /^[\w\p{L}-]*$/u.test(text) && text === text.toLowerCase() ? text : slug(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link as the page has it: with an anchor that is there. */
export function writtenHref(href: string): string {
  const [path = '', fragment] = href.split('#', 2);
  if (!fragment || outside.test(href)) return href;
  return `${path}#${anchorOf(fragment)}`;
}

/** Says what is wrong with a link, or nothing. */
function checkLink(
  { href, ...position }: Reference,
  from: { slug: string },
  { pages, files }: Targets,
): Problem | undefined {
  const problem = (code: string, message: string, hint?: string): Problem => ({
    ...position,
    severity: 'error',
    code,
    message,
    hint,
  });

  if (outside.test(href)) return undefined;
  if (href.startsWith('//') || scheme.test(href)) {
    return problem('link-scheme', `The link "${href}" has a scheme that a page cannot use.`);
  }

  const [path = '', fragment] = href.split('#', 2);
  const pathname = path.split('?', 1)[0] ?? '';
  const target = pathname === '' ? from.slug : pathname;
  if (!target.startsWith('/')) {
    const guess = nearest(new URL(target, `http://site${from.slug}`).pathname, pages.keys())[0];
    return problem(
      'link-relative',
      `The link "${href}" is relative.`,
      guess ? `Write it from the root, e.g. "${guess}".` : 'Write it from the root, with a slash.',
    );
  }
  if (!pages.has(target)) {
    if (files.has(target)) return undefined;
    const bare = target.replace(/(\/index)?(\.(md|html))?\/?$/, '') || '/';
    return problem(
      'dead-link',
      `No page has the URL "${target}".`,
      pages.has(bare) ? `Write "${bare}".` : didYouMean(target, pages.keys()),
    );
  }
  const anchors = pages.get(target);
  if (!fragment || !anchors || anchors.has(anchorOf(fragment))) return undefined;
  return problem(
    'dead-anchor',
    `The page "${target}" has no heading "#${fragment}".`,
    didYouMean(fragment, anchors) ??
      (anchors.size > 0 ? `It has ${[...anchors].map((id) => `#${id}`).join(', ')}.` : undefined),
  );
}

/**
 * Every dead link and anchor of every page.
 *
 * @param compiled Each page with its URLs: one, none when it is not part of the build, several when only
 *   guessed.
 */
export function checkLinks(
  compiled: ReadonlyMap<PageFacts, readonly string[]>,
  others: { routes: Iterable<string>; files: ReadonlySet<string> },
): Problem[] {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  for (const route of others.routes) pages.set(route, undefined);
  for (const [{ headings }, urls] of compiled) {
    const anchors = new Set(headings.map(({ id }) => id));
    for (const url of urls) pages.set(url, anchors);
  }
  return [...compiled].flatMap(([{ file, references }, [url]]) =>
    url === undefined
      ? []
      : references.flatMap((reference) => {
          const found = checkLink(reference, { slug: url }, { pages, files: others.files });
          if (!found) return [];
          return [reference.file === file ? found : { ...found, includedBy: file }];
        }),
  );
}
