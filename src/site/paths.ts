import { pathDescription, pathTitle, type Path } from '../markdoc/path/about.ts';
import { pathOf } from '../markdoc/path/path.ts';
import { runbookOf } from '../markdoc/path/runbook.ts';
import { successDrawing } from '../markdoc/path/texts.ts';
import { formatProblem } from '../markdoc/problems.ts';
import { allProviders } from '../markdoc/providers.ts';
import type { Picture } from '../markdoc/types.ts';
import type { Provider } from '../sso/providers/provider.ts';
import { targets, type Target } from '../sso/server/targets.ts';
import type { MarkdownPage } from './site.ts';

/** A page of the path: one provider in one place. */
export interface PathPage {
  address: string;
  /** All that it is made from besides the code. */
  madeFrom: string;
  read: () => Promise<Path>;
}

/**
 * A page for each provider that the content tells about, in each place.
 *
 * @param slugs Addresses of the content's own pages.
 */
export function pathPages(
  slugs: ReadonlySet<string>,
  pictures: ReadonlyMap<string, Picture>,
): PathPage[] {
  return allProviders
    .filter(({ pages }) => slugs.has(pages.overview))
    .flatMap((provider) => {
      const shown = drawingsOf(provider).filter((src) => pictures.has(src));
      const own = new Map(shown.map((src) => [src, pictures.get(src) as Picture]));
      return (Object.keys(targets) as Target[]).map((target) => {
        let path: Promise<Path> | undefined;
        return {
          address: `/path/${provider.id}/${target}`,
          madeFrom: JSON.stringify([...own]),
          read: () => (path ??= read(provider, target, own)),
        };
      });
    });
}

async function read(
  provider: Provider,
  target: Target,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Path> {
  const { problems, ...path } = await pathOf(provider, target, pictures);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return path;
}

function drawingsOf({ registration }: Provider): string[] {
  const drawn = Object.values(registration.console ?? {}).flatMap(({ drawings = [] }) => drawings);
  return [...drawn.map(({ src }) => src), successDrawing];
}

/** The runbook of a path, which stands beside its page. */
export async function runbookPage({ address, read: path }: PathPage): Promise<MarkdownPage> {
  const [, , id = '', target = ''] = address.split('/');
  const provider = allProviders.find((one) => one.id === id);
  const place = Object.keys(targets).find((one): one is Target => one === target);
  if (!provider || !place) throw new Error(`There is no path ${address}.`);
  const title = pathTitle(provider, place);
  return {
    ...{ slug: address, title },
    description: pathDescription(provider, place),
    text: `${runbookOf(await path(), title)}\n`,
  };
}
