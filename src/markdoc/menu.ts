import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import { yamlReason } from './frontmatter.ts';
import { didYouMean } from '../sso/text/nearest.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

export interface MenuItem {
  title: string;
  /** URL of the page it leads to. */
  slug: string;
  items: MenuItem[];
}

const keys = ['title', 'slug', 'items'];

/**
 * Reads `content/menu.yaml`: a list of `title`, `slug` and optional `items`.
 * Every entry must lead to a page, and none to a page that is there already.
 */
export function readMenu(
  source: Source,
  pages: ReadonlySet<string>,
): { menu: MenuItem[]; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter });
  const problems: Problem[] = [];
  const complain = (offset: number, message: string, hint?: string) => {
    const { line, col } = counter.linePos(offset);
    problems.push({
      file: source.file,
      line,
      column: col,
      severity: 'error',
      code: 'menu',
      message,
      hint,
    });
  };
  for (const error of document.errors) {
    complain(error.pos[0], `The menu is not YAML: ${yamlReason(error)}.`);
  }
  const seen = new Set<string>();

  const read = (node: unknown): MenuItem[] => {
    if (!isSeq(node)) {
      complain(start(node), 'A menu is a list.', 'Start each entry with "- title: …".');
      return [];
    }
    return node.items.flatMap((item) => {
      if (!isMap(item)) {
        complain(start(item), 'A menu entry has a title and a slug.');
        return [];
      }
      for (const { key } of item.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (keys.includes(name)) continue;
        complain(start(key), `Unknown menu key "${name}".`, didYouMean(name, keys));
      }
      const title = item.get('title');
      const slug = item.get('slug');
      if (typeof title !== 'string' || typeof slug !== 'string') {
        complain(start(item), 'A menu entry needs a title and a slug.');
        return [];
      }
      const at = start(item.get('slug', true));
      if (!pages.has(slug)) {
        complain(at, `No page has the URL "${slug}".`, didYouMean(slug, pages));
      } else if (seen.has(slug)) {
        complain(at, `The page "${slug}" is in the menu already.`);
      }
      seen.add(slug);
      const items = item.get('items', true);
      return [{ title, slug, items: items ? read(items) : [] }];
    });
  };

  const menu = document.errors.length > 0 ? [] : read(document.contents);
  return { menu, problems };
}

function start(node: unknown): number {
  return (node as YamlNode | null)?.range?.[0] ?? 0;
}
