import { isName } from './is-name.ts';

/** Something that has names of its own, as the search wants it. */
export interface Named {
  url: string;
  title: string;
  /** Where it stands, as above every result. */
  trail: string;
  /** What it is, in one sentence. */
  text: string;
  /** Codes, sentences of messages, spellings. */
  names: readonly string[];
  /** A collective code: whatever else is named in a text says more. */
  general?: true;
}

/** What stands on one page: its path, its trail, and a row for each: anchor, title, text, names. */
type PackedPage = [page: string, trail: string, ...rows: PackedRow[]];
type PackedRow = [anchor: string, title: string, text: string, ...names: string[]];

/** In the place of the name with which a title begins, before its colon. */
const titled = '';
/** Stands before the anchor of what is general. */
const general = '~';

/** The same in a third less, since a reader loads it before the first result: what follows from the rest is left out. */
export function packNames(all: readonly Named[]): PackedPage[] {
  const pages = Map.groupBy(all, ({ url, trail }) => `${url.replace(/#.*/, '')}\n${trail}`);
  return [...pages].map(([key, entries]) => {
    const [page = '', trail = ''] = key.split('\n');
    return [page, trail, ...entries.map(packed)];
  });
}

/** What was packed, in its order but for its pages, and with the short forms of each path. */
export function unpackNames(pages: readonly PackedPage[]): Named[] {
  return pages.flatMap(([page, trail, ...rows]) =>
    rows.map(([place, title, text, ...names]) => ({
      url: `${page}#${place.replace(general, '')}`,
      ...{ title, trail, text },
      names: names.map((name) => name || beginning(title)).flatMap(withShortForms),
      ...(place.startsWith(general) && { general: true as const }),
    })),
  );
}

function packed({ url, title, text, names, general: isGeneral }: Named): PackedRow {
  const place = url.replace(/^[^#]*#?/, '');
  const own = names.map((name) => (name === beginning(title) ? titled : name));
  return [`${isGeneral ? general : ''}${place}`, title, text, ...own];
}

function beginning(title: string): string {
  return title.replace(/: .*/, '');
}

/** A path, its last two parts and its last, as people quote it; a word such as `scope` is no name. */
function withShortForms(name: string): string[] {
  if (/\s/.test(name)) return [name];
  const parts = name.split('.');
  const short = [parts.slice(-2).join('.'), parts.at(-1) ?? ''].filter(isName);
  return [...new Set([name, ...short])];
}
