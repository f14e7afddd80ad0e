import { newConfig, type CheckSituation, type Config } from '../check/config.ts';
import { diagnose, type Diagnosis, type Pasted } from '../check/diagnose.ts';
import { applyEdits, compatibleEdits } from '../check/edits.ts';
import type { Entry } from '../check/entry.ts';
import type { ConfigFinding, Format, Place } from '../check/finding.ts';
import { spelling } from '../check/names.ts';
import { knownProviders } from '../check/providers.ts';
import { read } from '../check/read.ts';
import { newSource, placeOf } from '../check/source.ts';
import type { SettingKey } from '../settings/table.ts';
import { behaviourChanges, type Behaviour } from './behaviours.ts';
import { keyChanges, urgency, type KeyChange } from './key-changes.ts';
import { minorOf, readStep, type Refusal } from './releases.ts';
import { valueFindings } from './value-findings.ts';

/** What an upgrade is asked about. */
export interface UpgradeQuestion {
  /** The releases as the reader writes them. */
  from: string;
  to: string;
  /** The files of one installation; none, to hear what changes for everybody. */
  pasted: readonly Pasted[];
  target?: CheckSituation['target'];
}

/** A changed key, and where the files have it. */
export type FoundKey = KeyChange & {
  /** What the reader's files call it. */
  name: string;
  places: Place[];
};

/** A changed behaviour, and how it meets the files. */
export type FoundBehaviour = Behaviour & {
  places: Place[];
  /** What it needs and the files, which are whole, do not have. */
  missing?: string;
};

/** What an upgrade means for files. */
export interface Upgrade {
  /** The exact releases that were taken. */
  from: string;
  to: string;
  formats: (Format | undefined)[];
  /** Those that ask for something first, then those that the files have. */
  keys: FoundKey[];
  behaviours: FoundBehaviour[];
  /** What holds on the newer release and not on the older one. */
  findings: ConfigFinding[];
  /** How many findings hold on both. */
  standing: number;
  /** Each file with every certain correction for the newer release. */
  corrected: string[];
}

/**
 * What changes for an installation that goes from one release to a newer one. Pure; never throws. No
 * sentence repeats what was pasted.
 */
export function upgrade(question: UpgradeQuestion): Upgrade | Refusal | { refused: string } {
  const step = readStep(question.from, question.to);
  if ('refused' in step) return step;
  const { pasted, target } = question;
  const [before, after] = [step.from, step.to].map((release) => ({
    ...{ version: minorOf(release) },
    ...(target && { target }),
  })) as [CheckSituation, CheckSituation];
  const old = diagnose(pasted, before);
  if (old.refused !== undefined) return { refused: old.refused };
  const refused = refusalOf(pasted, old.formats);
  if (refused !== undefined) return { refused };
  const texts = pasted.map(({ text }) => text);
  const config = configOf(texts, old.formats, after);
  const keys = keyChanges(step)
    .map((change) => foundKey(change, config))
    .toSorted((a, b) => urgency(b, b.places.length > 0) - urgency(a, a.places.length > 0));
  const ownFindings = valueFindings(keys, config);
  const edited = withEdits(texts, ownFindings);
  const known = new Set(old.findings.map(idOf));
  const now = diagnose(pasted, after);
  const own = new Set(ownFindings.map(placeId));
  const others = now.findings.filter((finding) => !finding.place || !own.has(placeId(finding)));
  const news = others.filter((finding) => !known.has(idOf(finding)));
  return {
    ...step,
    ...{ formats: old.formats, keys, findings: [...ownFindings, ...news] },
    behaviours: behaviourChanges(step)
      .filter(({ flow }) => flow === undefined || !config.flow || flow === config.flow)
      .map((behaviour) => foundBehaviour(behaviour, config)),
    standing: others.length - news.length,
    corrected: correctedFor(edited, pasted, after),
  };
}

function correctedFor(
  texts: readonly string[],
  pasted: readonly Pasted[],
  situation: CheckSituation,
): Diagnosis['corrected'] {
  return diagnose(
    pasted.map((one, index) => ({ ...one, text: texts[index] ?? one.text })),
    situation,
  ).corrected;
}

function configOf(
  texts: readonly string[],
  formats: readonly (Format | undefined)[],
  situation: CheckSituation,
): Config {
  const readings = texts.flatMap((text, index) =>
    read(newSource(index, text, formats[index]), { excerpt: false }),
  );
  return newConfig(readings, situation, knownProviders);
}

/** Files that no installation from the Helm chart has. */
const notOfHelm: Readonly<Partial<Record<Format, string>>> = {
  env: 'an env file',
  compose: 'a compose file',
  'server-yaml': 'an openmetadata.yaml',
};

/** Why these files say nothing together. */
function refusalOf(
  pasted: readonly Pasted[],
  formats: readonly (Format | undefined)[],
): string | undefined {
  const unknown = formats.findIndex((format) => format === undefined);
  if (unknown >= 0) {
    const { name = '' } = pasted[unknown] ?? {};
    const which = pasted.length > 1 && name !== '' ? `${name} is` : 'This is';
    return `${which} not recognised as a configuration of OpenMetadata. Choose the kind of file below it, or put in an env file, openmetadata.yaml, Helm values or a compose file.`;
  }
  const other = formats.map((format) => format && notOfHelm[format]).find(Boolean);
  if (!formats.includes('helm') || !other) return undefined;
  return `Helm values and ${other} belong to different installations. Remove one of them, and look at the other by itself afterwards.`;
}

function foundKey(change: KeyChange, config: Config): FoundKey {
  const name = change.key ? spelling(change.key, config.format) : change.path;
  return { ...change, name, places: change.key ? placesOf([change.key], config) : [] };
}

function foundBehaviour(behaviour: Behaviour, config: Config): FoundBehaviour {
  const { needs, settings = [] } = behaviour;
  const files = config.complete && config.readings.length > 0;
  const missing = needs !== undefined && files && !isWritten(config.settings.get(needs));
  return {
    ...behaviour,
    places: placesOf(settings, config),
    ...(missing && needs && { missing: spelling(needs, config.format) }),
  };
}

function isWritten(entry: Entry | undefined): boolean {
  return entry?.origin === 'written';
}

function placesOf(keys: readonly SettingKey[], { settings }: Config): Place[] {
  return keys.flatMap((key) => {
    const entry = settings.get(key);
    return entry?.origin === 'written' ? [placeOf(entry.source, entry.keySpan)] : [];
  });
}

function withEdits(texts: readonly string[], findings: readonly ConfigFinding[]): string[] {
  const edits = compatibleEdits(findings.flatMap(({ fix }) => (fix ? [fix] : [])));
  return texts.map((text, index) =>
    applyEdits(
      text,
      edits.filter(({ source }) => source === index),
    ),
  );
}

function idOf(finding: ConfigFinding): string {
  return `${finding.code} ${finding.setting ?? ''} ${placeId(finding)}`;
}

function placeId({ place }: ConfigFinding): string {
  return place ? `${String(place.source)}:${String(place.line)}:${String(place.column)}` : '';
}
