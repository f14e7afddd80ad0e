import { pathOf, type Path } from '../markdoc/path/path.ts';
import { successDrawing } from '../markdoc/path/texts.ts';
import { formatProblem } from '../markdoc/problems.ts';
import { allProviders } from '../markdoc/providers.ts';
import type { Provider } from '../sso/providers/provider.ts';
import type { Target } from '../sso/server/targets.ts';
import { readSite } from './pages.ts';
import { picturesOf } from './pictures.ts';

/** The providers that a path leads to: those that the content tells about. */
export async function pathProviders(): Promise<readonly Provider[]> {
  const { pages } = await readSite();
  const slugs = new Set(pages.map(({ data }) => data.slug));
  return allProviders.filter(({ pages: own }) => slugs.has(own.overview));
}

const built = new Map<string, Promise<Path>>();

/** The path of a provider in a place, built once. A mistake in it stops the build. */
export function readPath(provider: Provider, target: Target): Promise<Path> {
  const name = `${provider.id}/${target}`;
  const known = built.get(name);
  if (known) return known;
  const path = build(provider, target);
  built.set(name, path);
  return path;
}

async function build(provider: Provider, target: Target): Promise<Path> {
  const drawings = Object.values(provider.registration.console ?? {}).flatMap(
    (stage) => stage.drawings ?? [],
  );
  const pictures = await picturesOf([...drawings.map(({ src }) => src), successDrawing]);
  const path = await pathOf(provider, target, pictures);
  if (path.problems.length > 0) throw new Error(path.problems.map(formatProblem).join('\n'));
  return path;
}
