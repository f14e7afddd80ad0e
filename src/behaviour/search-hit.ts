import { here, pathHere } from '../address/here.ts';

/** What Pagefind hands over for one result, as far as it is shown. */
export interface Hit {
  url: string;
  meta: Record<string, string | undefined>;
  /** HTML with `<mark>` around the words found; everything else is escaped by Pagefind. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Pagefind names the file, below where the site is; a page's URL has an ending only where its host needs one. */
export function pageUrl(url: string): string {
  const [path = '', place] = url.split('#', 2);
  return here(pathHere(path)) + (place === undefined ? '' : `#${place}`);
}

/** A page with its sections, as one item of the result list. */
export function renderHit({ url, meta, excerpt, sub_results: sections }: Hit): HTMLLIElement {
  const item = element('li', 'hit');
  if (meta['trail']) item.append(element('p', 'hit-trail', meta['trail']));
  item.append(link(url, meta['title'] ?? url, 'hit-title'));
  const own = sections.filter((section) => section.url.includes('#'));
  if (meta['text'] ?? own.length === 0) {
    item.append(meta['text'] ? element('p', '', meta['text']) : marked(excerpt));
    return item;
  }
  const list = element('ul');
  for (const section of own.slice(0, 3)) {
    const entry = element('li');
    entry.append(link(section.url, section.title), marked(section.excerpt));
    list.append(entry);
  }
  item.append(list);
  return item;
}

function link(url: string, text: string, className = ''): HTMLAnchorElement {
  const anchor = element('a', className, text);
  anchor.href = pageUrl(url);
  return anchor;
}

function marked(excerpt: string): HTMLParagraphElement {
  const paragraph = element('p');
  paragraph.innerHTML = excerpt;
  return paragraph;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}
