import { isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';

/** What a page cannot do without. */
export interface NewPage {
  title: string;
  description: string;
  slug: string;
}

/** The text of a page that builds. */
export function newPage(front: NewPage): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n# ${front.title}\n\nText.\n`;
}

/** The menu with one more entry, below the page of that URL (`/` is the top); comments stay. */
export function withMenuEntry(
  menu: string,
  below: string,
  entry: Pick<NewPage, 'title' | 'slug'>,
): string {
  const document = parseDocument(menu);
  const list: unknown = document.contents;
  if (!isSeq(list)) return stringify([entry]);
  const parent = below === '/' ? undefined : find(list, below);
  if (!parent) list.add(document.createNode(entry));
  else if (isSeq(parent.get('items'))) parent.addIn(['items'], document.createNode(entry));
  else parent.set('items', document.createNode([entry]));
  return document.toString({ lineWidth: 0 });
}

function find(items: YAMLSeq, slug: string): YAMLMap | undefined {
  for (const item of items.items) {
    if (!isMap(item)) continue;
    if (item.get('slug') === slug) return item;
    const below = item.get('items');
    const found = isSeq(below) ? find(below, slug) : undefined;
    if (found) return found;
  }
  return undefined;
}
