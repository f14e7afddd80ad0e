import { emitSettings } from '../../sso/emit/emit.ts';
import { mountedFiles, plannedSettings, type Accepted } from '../../sso/plan/planned-settings.ts';
import type { Provider } from '../../sso/providers/provider.ts';
import { flowNames, type Flow } from '../../sso/server/flow.ts';
import { targets, type Target } from '../../sso/server/targets.ts';
import { newestVersion } from '../../sso/server/versions.ts';
import type { Conditions } from '../conditions.ts';
import type { Segment } from '../types.ts';
import type { Passage } from './texts.ts';

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
}

/** The flows of which a reader has one: both, or the one that the provider has. */
export function flowsOf({ flow }: Pick<Provider, 'flow'>): readonly Flow[] {
  return flow ? [flow] : (Object.keys(flowNames) as Flow[]);
}

/** For whom a part is, in words; empty for everybody, and where the page always knows. */
export function labelOf({ when }: Pick<PathPart, 'when'>): string {
  const flows = when?.['data-flows']?.split(' ') ?? [];
  const versions = when?.['data-versions']?.split(' ') ?? [];
  return [
    ...flows.map((flow) => flowNames[flow as Flow]),
    ...(versions.length > 0 ? [`OpenMetadata ${versions.join(', ')}`] : []),
  ].join(', ');
}

/** What a provider is called where it stands alone. */
export function titleOf({ name, shortName }: Pick<Provider, 'name' | 'shortName'>): string {
  return /^[a-z]/.test(shortName) ? name : shortName;
}

/** The place where OpenMetadata runs, inside a sentence. */
function placeOf(target: Target): string {
  return target === 'bare-metal' ? 'bare metal' : targets[target].name;
}

/** What the path of a provider in a place is called. */
export function pathTitle(provider: Provider, target: Target): string {
  return `${titleOf(provider)} on ${placeOf(target)}`;
}

/** What it is, in a sentence. */
export function pathDescription({ name }: Pick<Provider, 'name'>, target: Target): string {
  return `Put OpenMetadata on ${placeOf(target)} behind ${name}: register, secret, files, apply, verify, done.`;
}

/** Names of the files that a flow needs on a target. */
export function fileNames(provider: Provider, target: Target, flow: Flow): string[] {
  const [variant] = provider.variants;
  if (!variant) return [];
  const accepted: Accepted = {
    ...{ provider, ...variant, flow, target, version: newestVersion },
    ...{ admins: [], domains: [], secureCookie: true },
  };
  return emitSettings(plannedSettings(accepted), target, mountedFiles(accepted)).map(
    ({ name }) => name,
  );
}
