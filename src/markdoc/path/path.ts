import { emitSettings } from '../../sso/emit/emit.ts';
import { textOfPieces, type Part } from '../../sso/emit/file.ts';
import { plannedSettings } from '../../sso/plan/planned-settings.ts';
import type { Provider } from '../../sso/providers/provider.ts';
import { flowNames, type Flow } from '../../sso/server/flow.ts';
import { targets, type Target } from '../../sso/server/targets.ts';
import { newestVersion, versions } from '../../sso/server/versions.ts';
import { text } from '../../sso/text/pieces.ts';
import { compile } from '../compile.ts';
import type { Conditions } from '../conditions.ts';
import { mergeParts } from '../merge-parts.ts';
import type { Picture, Segment } from '../types.ts';
import type { Problem } from '../problems.ts';
import { textsFor, type Passage, type Texts } from './texts.ts';

/** A piece of the path, and for whom it is. */
export interface PathPart {
  segments: Segment[];
  /** The same as plain Markdown. */
  markdown: string;
  when?: Conditions;
}

/** A file of the path; all its variants are in it. */
export interface PathFile extends PathPart {
  name: string;
}

/** All that a page of the path shows beside its form. */
export interface Path {
  passages: Readonly<Record<Passage, PathPart[]>>;
  files: PathFile[];
  problems: Problem[];
}

// What differs is put in front of what is there, so the usual flow comes last.
const flows = (Object.keys(flowNames) as Flow[]).reverse();

/**
 * The way from nothing to signed in with one provider in one place: the words of all releases and flows
 * laid over each other, made of what the provider and the target know. Pure but for the languages that
 * the highlighter loads.
 */
export async function pathOf(
  provider: Provider,
  target: Target,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Path> {
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
  for (const flow of flows.toReversed()) {
    for (const name of fileNames(provider, target, flow)) {
      const attributes = `provider="${provider.id}" target="${target}" flow="${flow}" file="${name}"`;
      files.push({
        name,
        ...(await write(`{% config ${attributes} releases=true /%}`)),
        when: { 'data-flows': flow },
      });
    }
  }
  return { passages, files, problems };
}

/** For whom a part is, in words; empty for everybody, and where the page always knows. */
export function labelOf({ when }: PathPart): string {
  const ofFlows = when?.['data-flows']?.split(' ') ?? [];
  const ofVersions = when?.['data-versions']?.split(' ') ?? [];
  return [
    ...ofFlows.map((flow) => flowNames[flow as Flow]),
    ...(ofVersions.length > 0 ? [`OpenMetadata ${ofVersions.join(', ')}`] : []),
  ].join(', ');
}

/** Everything in which two readers of the same path can differ. */
function situations(
  provider: Provider,
  target: Target,
  drawn: { has(src: string): boolean },
): { situation: Conditions; texts: Texts }[] {
  const several = provider.variants.length > 1;
  return provider.variants.flatMap((variant) =>
    flows.flatMap((flow) =>
      versions.map((version) => ({
        situation: {
          ...(several && { 'data-clients': variant.client.variant ?? '' }),
          'data-flows': flow,
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

/** What a provider is called where it stands alone. */
export function titleOf({ name, shortName }: Pick<Provider, 'name' | 'shortName'>): string {
  return /^[a-z]/.test(shortName) ? name : shortName;
}

/** What the path of a provider in a place is, in a sentence. */
export function pathDescription({ name }: Pick<Provider, 'name'>, target: Target): string {
  return `Put OpenMetadata on ${targets[target].name} behind ${name}: register, secret, files, apply, verify, done.`;
}

/** Names of the files that a flow needs on a target. */
export function fileNames(provider: Provider, target: Target, flow: Flow): string[] {
  const [variant] = provider.variants;
  if (!variant) return [];
  const settings = plannedSettings({
    ...{ provider, ...variant, flow, target, version: newestVersion },
    ...{ admins: [], domains: [], secureCookie: true },
  });
  return emitSettings(settings, target).map(({ name }) => name);
}
