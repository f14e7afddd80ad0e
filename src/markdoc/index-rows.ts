import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import type { Config, Node } from '@markdoc/markdoc';
import { pageOf } from './context.ts';

/** One thing that is explained on another page. */
export interface IndexRow {
  /** Where links of the time when all of it was one page lead to. */
  id: string;
  href: string;
  name: RenderableTreeNode;
  /** What it is. */
  says: readonly RenderableTreeNode[];
}

/**
 * The rows of an index. The search has the pages that they lead to, and would find each word twice.
 */
export function indexRows(rows: readonly IndexRow[], node: Node, config: Config): Tag {
  const items = rows.map(({ id, href, name, says }) => {
    pageOf(config).refer(href, node);
    return new Markdoc.Tag('li', { id: pageOf(config).id(id) }, [
      new Markdoc.Tag('a', { href }, [name]),
      ' ',
      ...says,
    ]);
  });
  return new Markdoc.Tag('ul', { class: 'index', 'data-pagefind-ignore': '' }, items);
}
