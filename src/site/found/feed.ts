/** A page that was changed. */
export interface Changed {
  title: string;
  description: string;
  /** Whole address. */
  url: string;
  changed: Date;
}

const most = 30;

/**
 * What was changed last, as RSS 2.0. It has no date of its own but that of the newest change, so the same
 * pages give the same bytes.
 *
 * @param about Of the guide: its name, address, one sentence, and the address of the feed.
 */
export function feed(
  about: { title: string; url: string; description: string; self: string },
  pages: readonly Changed[],
): string {
  const newest = pages
    .toSorted((a, b) => Number(b.changed) - Number(a.changed) || (a.url < b.url ? -1 : 1))
    .slice(0, most);
  const [first] = newest;
  const lines = [
    ...['<?xml version="1.0" encoding="UTF-8"?>'],
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    ...[element('title', about.title), element('link', about.url)],
    ...[element('description', about.description), element('language', 'en')],
    `<atom:link href="${escaped(about.self)}" rel="self" type="application/rss+xml"/>`,
    ...(first ? [element('lastBuildDate', first.changed.toUTCString())] : []),
    ...newest.map(item),
    '</channel></rss>',
  ];
  return `${lines.join('\n')}\n`;
}

function item({ title, description, url, changed }: Changed): string {
  // A page that is changed again is news again.
  const id = `${url}#changed-${changed.toISOString()}`;
  const parts = [
    ...[element('title', title), element('link', url), element('description', description)],
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    element('pubDate', changed.toUTCString()),
  ];
  return `<item>${parts.join('')}</item>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
