import { targets, type Target } from '../sso/server/targets.ts';
import { menuHtml } from './menu-html.ts';
import type { Navigation, Neighbours } from './navigation.ts';

/** What stands around a page, and depends on more than the page itself. */
export interface Frame extends Link<Neighbours> {
  /** The list of pages, as HTML. */
  list: string;
  /** From the top level down to the page itself. */
  path: readonly Entry[];
  /** The pages that say the same for another way to run OpenMetadata. */
  elsewhere: readonly (Entry & { target: string; name: string })[];
  /** Pages about the guide itself, at the foot of all. */
  about: readonly Entry[];
  /** When the page was last changed. */
  changed?: Date | undefined;
}

interface Entry {
  title: string;
  slug: string;
}
type Link<Of> = { [Name in keyof Of]: Entry | undefined };

const aboutPages = ['/privacy', '/accessibility'];

/**
 * @param file Path of the page's source in the project.
 * @param lastChange When a file was last changed.
 */
export function frameOf(
  navigation: Navigation,
  { slug, file, target }: { slug: string; file: string; target?: Target | undefined },
  lastChange: (file: string) => Date | undefined,
): Frame {
  const { previous, next } = navigation.neighbours(slug);
  return {
    list: menuHtml(navigation, slug),
    path: navigation.trail(slug).map(bare),
    previous: previous && { title: navigation.nameOf(previous), slug: previous.slug },
    next: next && { title: navigation.nameOf(next), slug: next.slug },
    elsewhere: Object.entries(target ? targets : {}).flatMap(([id, { name }]) => {
      const page = navigation.trail(slug.replace(/[^/]+$/, id)).at(-1);
      return id !== target && page ? [{ ...bare(page), target: id, name }] : [];
    }),
    about: aboutPages.flatMap((page) => navigation.trail(page).slice(-1)).map(bare),
    changed: lastChange(file),
  };
}

function bare({ title, slug }: Entry): Entry {
  return { title, slug };
}
