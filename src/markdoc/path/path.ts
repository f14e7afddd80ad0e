import { textOfPieces, type Part } from '../../sso/emit/file.ts';
import type { Provider } from '../../sso/providers/provider.ts';
import type { Target } from '../../sso/server/targets.ts';
import { versions } from '../../sso/server/versions.ts';
import { text } from '../../sso/text/pieces.ts';
import { compile } from '../compile.ts';
import type { Conditions } from '../conditions.ts';
import { mergeParts } from '../merge-parts.ts';
import type { Problem } from '../problems.ts';
import type { Picture } from '../types.ts';
import { fileNames, flowsOf, type Path, type PathFile, type PathPart } from './about.ts';
import { textsFor, type Passage, type Texts } from './texts.ts';

/**
 * The way from nothing to signed in with one provider in one place: the words of all releases and flows
 * laid over each other, made of what the provider and the target know. Pure but for the languages that
 * the highlighter loads.
 */
export async function pathOf(
  provider: Provider,
  target: Target,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Path & { problems: Problem[] }> {
  const problems: Problem[] = [];
  const write = async (source: string): Promise<Pick<PathPart, 'segments' | 'markdown'>> => {
    const head = `---\ntitle: Path\ndescription: A path.\nslug: /path\nprovider: ${provider.id}\n---\n`;
    const page = await compile(
      { file: `path/${provider.id}/${target}.md`, text: `${head}\n${source}` },
      { partials: new Map(), pictures },
    );
    problems.push(...page.problems);
    return { segments: page.segments, markdown: page.markdown };
  };
  const all = situations(provider, target, pictures);
  const names = Object.keys(all[0]?.texts ?? {}) as Passage[];
  const passages = {} as Record<Passage, PathPart[]>;
  for (const name of names) {
    const merged = mergeParts(
      all.map(({ situation, texts }) => ({ situation, parts: texts[name].map(partOf) })),
    );
    passages[name] = [];
    for (const { pieces, when } of merged) {
      passages[name].push({
        ...(await write(textOfPieces(pieces))),
        ...(when && { when }),
      });
    }
  }
  const files: PathFile[] = [];
  for (const flow of flowsOf(provider)) {
    for (const name of fileNames(provider, target, flow)) {
      const attributes = `provider="${provider.id}" target="${target}" flow="${flow}" file="${name}"`;
      files.push({
        name,
        ...(await write(`{% config ${attributes} releases=true /%}`)),
        ...(!provider.flow && { when: { 'data-flows': flow } }),
      });
    }
  }
  return { passages, files, problems };
}

/** Everything in which two readers of the same path can differ. */
function situations(
  provider: Provider,
  target: Target,
  drawn: { has(src: string): boolean },
): { situation: Conditions; texts: Texts }[] {
  const several = provider.variants.length > 1;
  return provider.variants
    .filter(({ guideOnly }) => !guideOnly)
    .flatMap((variant) =>
      // What differs is put in front of what is there, so the usual flow comes last.
      flowsOf(provider)
        .toReversed()
        .flatMap((flow) =>
          versions.map((version) => ({
            situation: {
              ...(several && { 'data-clients': variant.client.variant ?? '' }),
              ...(!provider.flow && { 'data-flows': flow }),
              'data-versions': version,
            },
            texts: textsFor({ provider, variant, target, flow, version, drawn }),
          })),
        ),
    );
}

function partOf(content: string): Part {
  return { pieces: [text(content)] };
}
