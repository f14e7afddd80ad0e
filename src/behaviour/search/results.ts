import { here } from '../../address/here.ts';
import type { Result } from './answer.ts';
import type { Excerpt } from './sections.ts';

/** A result as an item of the list. */
export function resultItem({ title, url, trail, text, sections = [] }: Result): HTMLLIElement {
  const item = element('li', 'hit');
  if (trail) item.append(element('p', 'hit-trail', trail));
  item.append(link(url, title, 'hit-title'));
  if (text) item.append(marked(text));
  const [first] = sections;
  if (first && sections.length === 1 && first.url === url) {
    item.append(marked(first.excerpt));
    return item;
  }
  if (!first) return item;
  const list = element('ul');
  for (const section of sections) {
    const entry = element('li');
    entry.append(link(section.url, section.title), marked(section.excerpt));
    list.append(entry);
  }
  item.append(list);
  return item;
}

function marked(excerpt: Excerpt): HTMLParagraphElement {
  const paragraph = element('p');
  excerpt.forEach(({ text, marked: found }, index) => {
    if (index > 0) paragraph.append(' ');
    paragraph.append(found ? element('mark', '', text) : text);
  });
  return paragraph;
}

/** A link of the list. */
export function link(url: string, text: string, className = ''): HTMLAnchorElement {
  const anchor = element('a', className, text);
  anchor.href = here(url);
  return anchor;
}

/** An element with its text, which is text whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}
