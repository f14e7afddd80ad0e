import Markdoc from '@markdoc/markdoc';
import type { MenuItem } from '../markdoc/menu.ts';
import type { Navigation } from './navigation.ts';

/**
 * Up to so many entries, a page carries its whole branch, and all groups in it can be unfolded. In a
 * longer one it carries the way to itself, with as many neighbours on each level; a site of thousands of
 * pages would otherwise be mostly menu.
 */
const wholeBranch = 120;
const neighboursEachSide = 25;

const escape = (text: string) => Markdoc.renderers.html(text);

function link({ title, slug }: MenuItem): string {
  return `<a href="${escape(slug)}">${escape(title)}</a>`;
}

function entry(item: MenuItem, below = ''): string {
  return `<li>${link(item)}${below}</li>`;
}

function group({ title }: MenuItem, list: string): string {
  const summary = `<summary aria-label="${escape(`Pages below ${title}`)}"></summary>`;
  return `<details>${summary}${list}</details>`;
}

/** Everything there is below an entry. */
function whole(items: readonly MenuItem[]): string {
  const entries = items.map((item) =>
    entry(item, item.items.length > 0 ? group(item, whole(item.items)) : ''),
  );
  return `<ul>${entries.join('')}</ul>`;
}

/** Of each level the neighbours of the entry that leads on. */
function along(items: readonly MenuItem[], [here, ...path]: readonly MenuItem[]): string {
  const place = here ? items.indexOf(here) : 0;
  const start = Math.max(0, place - neighboursEachSide);
  const end = Math.min(items.length, place + neighboursEachSide + 1);
  const more = (item: MenuItem | undefined, count: number, where: string) =>
    item && count > 0
      ? `<li class="more"><a href="${escape(item.slug)}">${count} ${where}</a></li>`
      : '';
  const entries = items
    .slice(start, end)
    .map((item) =>
      entry(
        item,
        item === here && item.items.length > 0 ? group(item, along(item.items, path)) : '',
      ),
    );
  return [
    '<ul>',
    more(items[start - 1], start, 'more before'),
    ...entries,
    more(items[end], items.length - end, 'more after'),
    '</ul>',
  ].join('');
}

function count(items: readonly MenuItem[]): number {
  return items.reduce((sum, item) => sum + 1 + count(item.items), 0);
}

const drawn = new WeakMap<MenuItem, string | undefined>();

/** The branch below a top entry, drawn once for all of its pages; nothing where it is too long for that. */
function branch(own: MenuItem): string | undefined {
  if (!drawn.has(own)) {
    drawn.set(own, count(own.items) <= wholeBranch ? whole(own.items) : undefined);
  }
  return drawn.get(own);
}

/**
 * The page list of one page: the top level, the page's own branch with the
 * groups on the way to it open, and the page itself marked.
 *
 * Pages of one branch differ in those marks only, so a branch is drawn once and
 * the marks are set in the text. A slug needs no escaping and is unique in it.
 */
export function menuHtml({ menu, trail }: Navigation, slug: string): string {
  const path = trail(slug);
  const [own, ...below] = path;
  const entries = menu.map((item) =>
    entry(
      item,
      item === own && item.items.length > 0
        ? group(item, branch(item) ?? along(item.items, below))
        : '',
    ),
  );
  let html = `<ul>${entries.join('')}</ul>`;
  for (const item of path) {
    html = html.replace(`${link(item)}<details>`, () => `${link(item)}<details open>`);
  }
  return html.replace(`href="${slug}"`, `href="${slug}" aria-current="page"`);
}
