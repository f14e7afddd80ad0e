import Markdoc, { type Tag } from '@markdoc/markdoc';
import type { MenuItem } from '../markdoc/menu.ts';
import { branch, trail } from './navigation.ts';

const element = (name: string, attributes: Record<string, string>, ...children: (Tag | string)[]) =>
  new Markdoc.Tag(name, attributes, children);

function list(items: readonly MenuItem[]): Tag {
  const entries = items.map(({ title, slug, items: below }) => {
    const link = element('a', { href: slug }, title);
    if (below.length === 0) return element('li', {}, link);
    const summary = element('summary', { 'aria-label': `Pages below ${title}` });
    return element(
      'li',
      {},
      link,
      element('details', { 'data-group': slug }, summary, list(below)),
    );
  });
  return element('ul', {}, ...entries);
}

const drawn = new WeakMap<MenuItem, string>();

/**
 * The page list of one page: the top level, the page's own branch with the
 * groups on the way to it open, and the page itself marked.
 *
 * Pages of one branch differ in those marks only, so a branch is drawn once and
 * the marks are set in the text. A slug needs no escaping and is unique in it.
 */
export function menuHtml(menu: readonly MenuItem[], slug: string): string {
  const path = trail(menu, slug);
  const [own] = path;
  let html = own && drawn.get(own);
  if (!html) {
    html = Markdoc.renderers.html(list(branch(menu, slug)));
    if (own) drawn.set(own, html);
  }
  for (const { slug: group } of path) {
    html = html.replace(`data-group="${group}"`, `data-group="${group}" open`);
  }
  return html.replace(`href="${slug}"`, `href="${slug}" aria-current="page"`);
}
