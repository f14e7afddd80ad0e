import { toMarkdown, type PageElement, type PageNode } from '../text/markdown.ts';

/** The page as Markdown, as it is shown: with the reader's values, without what is folded away. */
export function pageAsMarkdown(): string {
  const article = document.querySelector('article');
  return article ? toMarkdown(childrenOf(article)) : '';
}

/** Elements that say the same under another name in Markdown; undefined leaves an element out. */
const translations: [selector: string, (element: Element) => PageElement | undefined][] = [
  ['.term', (element) => ({ name: 'span', attributes: {}, children: childrenOf(element) })],
  [
    'button, .definition, script, template, noscript, .anchor, .note-label, .proof',
    () => undefined,
  ],
  ['.tab-row', () => undefined],
  [
    '.note',
    (element) => ({
      name: 'Note',
      attributes: { noteType: element.ariaLabel },
      children: childrenOf(element),
    }),
  ],
  [
    '.cards',
    (element) => ({
      name: 'InlineCalloutContainer',
      attributes: {},
      children: childrenOf(element),
    }),
  ],
  [
    '.card',
    (element) => {
      const link = element.querySelector('a');
      return {
        name: 'InlineCallout',
        attributes: { bold: link?.textContent, href: link?.getAttribute('href') },
        children: [...element.querySelectorAll('p')].map(treeOf),
      };
    },
  ],
  [
    '.picture',
    (element) => {
      const picture = element.querySelector('img, svg');
      return {
        name: 'Image',
        attributes: {
          alt: picture?.getAttribute('alt') ?? picture?.ariaLabel,
          src: picture?.getAttribute('src') ?? '',
          caption: element.querySelector('figcaption')?.textContent,
        },
        children: [],
      };
    },
  ],
  ['astro-island, .form', () => ({ name: 'Playground', attributes: {}, children: [] })],
];

function treeOf(element: Element): PageNode {
  if (!element.checkVisibility()) return undefined;
  const [, translate] = translations.find(([selector]) => element.matches(selector)) ?? [];
  if (translate) return translate(element);
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  return { name: element.localName, attributes, children: childrenOf(element) };
}

function childrenOf(element: Element): PageNode[] {
  return [...element.childNodes].map((node) =>
    node instanceof Element ? treeOf(node) : node.textContent,
  );
}
