import { pathOf, type Path } from '../markdoc/path/path.ts';
import { successDrawing } from '../markdoc/path/texts.ts';
import { formatProblem } from '../markdoc/problems.ts';
import type { Provider } from '../sso/providers/provider.ts';
import type { Target } from '../sso/server/targets.ts';
import { picturesOf } from './pictures.ts';

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
