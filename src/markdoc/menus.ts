import { readCategoryMenu } from './category-menu.ts';
import { readMenu, type MenuItem } from './menu.ts';
import { mergeMenus, twiceInMenus } from './merge-menus.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';
import type { PageFacts } from './types.ts';

interface ReadMenu {
  menu: MenuItem[];
  problems: Problem[];
}

/**
 * The menu of the content folder, with what a company's own adds to it.
 *
 * @param ours Its file, or the menu itself where it has none.
 */
export function readMenus(
  ours: Source | MenuItem[],
  own: Source | undefined,
  urls: ReadonlySet<string>,
): ReadMenu {
  const [first, second] = [readOne(ours, urls), readOne(own ?? [], urls)];
  const menuFile = Array.isArray(ours) ? 'the menu' : ours.file;
  return {
    menu: mergeMenus(first.menu, second.menu),
    problems: [
      ...first.problems,
      ...second.problems,
      ...twiceInMenus(first.menu, second.menu).map((slug): Problem => {
        const lines = own?.text.split('\n') ?? [];
        const line = lines.findIndex((row) => /^\s*slug:/.test(row) && row.includes(slug)) + 1;
        return {
          ...{ file: own?.file ?? '', line: Math.max(1, line), column: 1 },
          ...{ severity: 'error', code: 'menu' },
          message: `The page "${slug}" is in ${menuFile} already.`,
          hint: 'At the top level it may stand with "items", which then come below it.',
        };
      }),
    ],
  };
}

function readOne(source: Source | MenuItem[], urls: ReadonlySet<string>): ReadMenu {
  if (Array.isArray(source)) return { menu: source, problems: [] };
  return (source.file.endsWith('.md') ? readCategoryMenu : readMenu)(source, urls);
}

/** A page that no menu leads to is found by nobody who browses. */
export function outsideMenu(
  pages: readonly PageFacts[],
  menu: readonly MenuItem[],
  menuFile: string,
): Problem[] {
  const listed = new Set<string>();
  const visit = (items: readonly MenuItem[]) => {
    for (const { slug, items: below } of items) {
      listed.add(slug);
      visit(below);
    }
  };
  visit(menu);
  return pages.flatMap(({ file, data, guess }) =>
    guess !== undefined || data.collate || listed.has(data.slug)
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            severity: 'warning' as const,
            code: 'not-in-menu',
            message: `No menu entry leads to "${data.slug}".`,
            hint: `Add it to ${menuFile}.`,
          },
        ],
  );
}
