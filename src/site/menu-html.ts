import Markdoc from '@markdoc/markdoc';
import type { MenuItem } from '../markdoc/menu.ts';
import type { Navigation } from './navigation.ts';

/** A page carries the way to itself, with so many neighbours before and after on each level. */
const neighboursEachSide = 25;

const escape = (text: string) => Markdoc.renderers.html(text);

function link({ title, slug }: MenuItem): string {
  return `<a href="${escape(slug)}">${escape(title)}</a>`;
}

function entry(item: MenuItem, below = ''): string {
  return `<li>${link(item)}${below}</li>`;
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
      entry(item, item === here && item.items.length > 0 ? along(item.items, path) : ''),
    );
  return [
    '<ul>',
    more(items[start - 1], start, 'more before'),
    ...entries,
    more(items[end], items.length - end, 'more after'),
    '</ul>',
  ].join('');
}

/**
 * The page list of one page: on each level of the way to it the entries beside that way, and below the page
 * its own, with the page itself marked. What is below another entry is in the list of that entry's own page:
 * with all of it in each, a site would be mostly menu.
 *
 * A slug needs no escaping and is unique in a list.
 */
export function menuHtml({ menu, trail }: Navigation, slug: string): string {
  return along(menu, trail(slug)).replace(`href="${slug}"`, `href="${slug}" aria-current="page"`);
}
