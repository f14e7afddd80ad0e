import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import { didYouMean } from '../sso/text/nearest.ts';
import { yamlReason } from './frontmatter.ts';
import type { MenuItem } from './menu.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

const keys = ['category', 'url', 'color', 'icon'];
const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** An entry as it grows: its page may come after those below it. */
type Growing = Omit<MenuItem, 'items'> & { key: string; items: Growing[]; offset: number };

/**
 * Reads `content/menu.md` as OpenMetadata's own pages have it: frontmatter with a flat `site_menu`,
 * whose entries say where they belong by a path of titles.
 *
 *     - category: Deployment / Docker / Volumes
 *       url: /deployment/docker/volumes
 *
 * Titles on the way are compared without regard to case and spaces; an icon and a colour are passed
 * over, because the page list has none.
 */
export function readCategoryMenu(
  source: Source,
  pages: ReadonlySet<string>,
): { menu: MenuItem[]; problems: Problem[] } {
  const text = block.exec(source.text)?.[1] ?? '';
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems: Problem[] = [];
  const complain = (offset: number, message: string, hint?: string) => {
    const { line, col } = counter.linePos(offset);
    // The block starts on the second line of the file.
    const place = { file: source.file, line: line + 1, column: col };
    problems.push({ ...place, severity: 'error', code: 'menu', message, hint });
  };
  for (const error of document.errors) {
    complain(error.pos[0], `The menu is not YAML: ${yamlReason(error)}.`);
  }
  const list = isMap(document.contents) ? document.contents.get('site_menu', true) : undefined;
  if (document.errors.length > 0) return { menu: [], problems };
  if (!isSeq(list)) {
    complain(
      0,
      'The menu has no list "site_menu".',
      'Start it with "site_menu:" between two "---" lines.',
    );
    return { menu: [], problems };
  }

  const root: Growing[] = [];
  const seen = new Set<string>();
  for (const item of list.items) {
    if (!isMap(item)) {
      complain(start(item), 'A menu entry has a category and a url.');
      continue;
    }
    for (const { key } of item.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!keys.includes(name)) {
        complain(start(key), `Unknown menu key "${name}".`, didYouMean(name, keys));
      }
    }
    const category = item.get('category');
    const url = item.get('url');
    if (typeof category !== 'string' || typeof url !== 'string') {
      complain(start(item), 'A menu entry needs a category and a url.');
      continue;
    }
    const at = start(item.get('url', true));
    if (!pages.has(url)) complain(at, `No page has the URL "${url}".`, didYouMean(url, pages));
    else if (seen.has(url)) complain(at, `The page "${url}" is in the menu already.`);
    const entry = grow(root, category.split('/'), start(item));
    // A page stands in the list once, and where it was named first.
    if (entry && pages.has(url) && !seen.has(url)) entry.slug = url;
    seen.add(url);
  }

  const finished = (items: readonly Growing[]): MenuItem[] =>
    items.flatMap(({ title, slug, items: below, offset }) => {
      const rest = finished(below);
      if (slug !== '') return [{ title, slug, items: rest }];
      if (rest.length === 0) return [];
      complain(
        offset,
        `No entry of the menu says which page "${title}" is.`,
        'Add one with its url.',
      );
      return rest;
    });
  return { menu: finished(root), problems };
}

/** The entry at the end of a path of titles; those on the way there come into being. */
function grow(root: Growing[], path: readonly string[], offset: number): Growing | undefined {
  let items = root;
  let entry: Growing | undefined;
  for (const part of path) {
    const title = part.trim();
    const key = title.toLowerCase().replace(/\s+/g, '-');
    entry = items.find((one) => one.key === key);
    if (!entry) items.push((entry = { key, title, slug: '', items: [], offset }));
    items = entry.items;
  }
  return entry;
}

function start(node: unknown): number {
  return (node as YamlNode | null)?.range?.[0] ?? 0;
}
