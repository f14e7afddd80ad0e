import { compatibleEdits, applyEdits } from './edits.ts';
import { newConfig, type CheckSituation, type Config } from './config.ts';
import type { ConfigFinding, Format } from './finding.ts';
import { foundSettings, type FoundSetting } from './found.ts';
import { refusalOf } from './limits.ts';
import type { KnownProvider } from './provider-check.ts';
import { knownProviders } from './providers.ts';
import { brokenSignIn, type BrokenSignIn } from './broken-sign-in.ts';
import { oneCause } from './one-cause.ts';
import { partsOf } from './parts.ts';
import { read } from './read.ts';
import { recognise } from './recognise.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { silence } from './rules/nothing-read.ts';
import { newSource, type Source } from './source.ts';

export type { CheckSituation } from './config.ts';
export type { ConfigFinding, Edit, Format, Place } from './finding.ts';
export type { FoundSetting } from './found.ts';
export { recognise } from './recognise.ts';

/** One text that the reader put in. */
export interface Pasted {
  name: string;
  text: string;
  /** The reader's choice; else it is recognised. */
  format?: Format;
}

/** What came of the texts, in their order. */
export interface Diagnosis {
  formats: (Format | undefined)[];
  /** Why nothing was looked at: one sentence. */
  refused?: string;
  /** By place; what has none comes last. The gravest, when there are too many to show. */
  findings: ConfigFinding[];
  /** How many more there are, where not all are shown. */
  leftOut?: number;
  /** Each text with every fix made, and those that these make possible. */
  corrected: string[];
  /** Which setting has which value where. */
  found: FoundSetting[];
  /** Where in a sign-in the findings are; absent when nothing says which kind of sign-in it is. */
  signIn?: BrokenSignIn;
}

const mostFindings = 200;
/** What one fix brings to light, the next one puts right. */
const mostRounds = 4;

/**
 * Says what is wrong with configuration files that belong together, where, and what to write. Pure;
 * never throws; looks at 400,000 characters at most. No message repeats what was pasted. `known`: the
 * providers whose own rules are asked; all of them, but in tests.
 */
export function diagnose(
  pasted: readonly Pasted[],
  situation: CheckSituation,
  known: readonly KnownProvider[] = knownProviders,
): Diagnosis {
  const texts = pasted.map(({ text }) => text);
  const refused = refusalOf(texts);
  if (refused !== undefined) {
    const formats = pasted.map(({ format }) => format);
    return { formats, refused, findings: [], corrected: texts, found: [] };
  }
  const formats = pasted.map(({ text, format }) => format ?? recognise(text));
  const { config, findings, corrected, leftOut } = examine(texts, formats, situation, known);
  let mended = corrected;
  for (let round = 1; round < mostRounds; round += 1) {
    const again = examine(mended, formats, situation, known).corrected;
    if (again.every((text, index) => text === mended[index])) break;
    mended = again;
  }
  const signIn = brokenSignIn(config, findings, rulesFor(config));
  return {
    ...{ formats, findings, corrected: mended, found: foundSettings(config) },
    ...(leftOut !== undefined && { leftOut }),
    ...(signIn && { signIn }),
  };
}

interface Examined {
  config: Config;
  findings: ConfigFinding[];
  /** The texts with the fixes of these findings. */
  corrected: string[];
  leftOut?: number;
}

function examine(
  texts: readonly string[],
  formats: readonly (Format | undefined)[],
  situation: CheckSituation,
  known: readonly KnownProvider[],
): Examined {
  const excerpt = situation.excerpt === true;
  const readings = texts.flatMap((text, index) =>
    sourcesOf(index, text, formats[index]).flatMap((source) => read(source, { excerpt })),
  );
  const config = newConfig(readings, situation, known);
  const all = oneCause(
    findingsIn(config)
      .map((finding) => withoutIdleFix(finding, texts))
      .sort(byPlace),
  );
  const leftOut = all.length - mostFindings;
  const kept = leftOut > 0 ? all.sort(byGravity).slice(0, mostFindings) : all;
  const findings = kept.sort(byPlace);
  const fixes = findings.filter(({ fix }) => fix).sort((a, b) => rank(a) - rank(b));
  const edits = compatibleEdits(fixes.flatMap(({ fix }) => (fix ? [fix] : [])));
  const corrected = texts.map((text, index) =>
    applyEdits(
      text,
      edits.filter(({ source }) => source === index),
    ),
  );
  return { config, findings, corrected, ...(leftOut > 0 && { leftOut }) };
}

const aroundFiles = 'the words around the files';

/** A paste is one file, or each of those that stand in it. */
function sourcesOf(index: number, text: string, format: Format | undefined): Source[] {
  const parts = partsOf(text).map((part): Source => {
    const source = newSource(index, part.text, part.format);
    // What stands between sentences may be cut.
    return { ...source, part: true, removed: [aroundFiles, ...source.removed] };
  });
  return parts.some((part) => part.format === format) ? parts : [newSource(index, text, format)];
}

// How a value is written is put right before what it says.
const aboutWriting = /^(?:yaml|env|value-stray|misspelt|flat|helm-wrong)-/;

function rank({ code }: ConfigFinding): number {
  return aboutWriting.test(code) ? 0 : 1;
}

/** Nothing is a fix that writes what is there already. */
function withoutIdleFix(finding: ConfigFinding, texts: readonly string[]): ConfigFinding {
  const { fix, ...rest } = finding;
  if (!fix) return finding;
  const changes = fix.some(({ source, from, to, text }) => texts[source]?.slice(from, to) !== text);
  return changes ? finding : rest;
}

const gravity = { error: 0, warning: 1, note: 2 };

function byGravity(a: ConfigFinding, b: ConfigFinding): number {
  return gravity[a.severity] - gravity[b.severity];
}

function rulesFor(config: Config): Rule[] {
  return [...config.providers.flatMap((provider) => provider.rules), ...rules];
}

// Findings without a place stay in this order.
function findingsIn(config: Config): ConfigFinding[] {
  const found = rulesFor(config)
    .toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    .flatMap((rule) => rule.run(config));
  const said = config.providers.reduce(
    (findings, { instead = {} }) =>
      findings.flatMap((finding) => {
        const say = Object.hasOwn(instead, finding.code) ? instead[finding.code] : undefined;
        return say ? (say(config, finding) ?? []) : finding;
      }),
    found,
  );
  return [...said, ...silence(config, said)];
}

function byPlace({ place: a }: ConfigFinding, { place: b }: ConfigFinding): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.source - b.source || a.line - b.line || a.column - b.column;
}
