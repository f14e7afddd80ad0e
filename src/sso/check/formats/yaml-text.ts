import { applyEdits, offsetBack, type OffsetBack } from '../edits.ts';
import { marginsOf } from './yaml-margin.ts';
import { linesOf, mistakeAt, mistakesInLines, roomForLists } from './yaml-mistakes.ts';
import type { Line, Mistake, Replacement } from './yaml-mistakes.ts';
import type { Span } from '../source.ts';
import { parseYaml, type Complaint, type Node, type YamlRefusal } from './yaml-tree.ts';

/** A YAML text as far as it could be read, and what kept it from being read as it is. */
export type YamlReading =
  | {
      roots: Node[];
      mistakes: Mistake[];
      /** Whether it was cut out of a file, so that its first lines stand otherwise than the others. */
      cut?: true;
    }
  | { refused: YamlRefusal };

const mostRounds = 8;
// All rounds together may look at so much text.
const mostText = 800_000;

/**
 * Reads YAML. Where it does not parse, the mistakes are mended in a copy, so that the rest can be
 * read too; all places are those of the original. Linear, with a limited number of rounds.
 */
export function readYaml(text: string): YamlReading {
  let parsed = parseYaml(text, (offset) => offset);
  if ('refused' in parsed) return parsed;
  const mistakes: Mistake[] = [];
  let mends: Replacement[] = [];
  let cut = false;
  if (parsed.complaints.length > 0) {
    const best = withRoom(text, parsed.complaints.length);
    if (best) ({ parsed, mends } = best);
    if (best?.moved) mistakes.push({ code: 'yaml-first-line', span: best.moved });
    cut = best?.cut === true;
  }
  let mended = applyEdits(text, mends);
  const rounds = Math.min(mostRounds, Math.ceil(mostText / (text.length + 1)));
  for (let round = 0; round < rounds && parsed.complaints.length > 0; round += 1) {
    const back = offsetBack(mends);
    const known = new Set(mistakes.map(({ span }) => span.from));
    const lines = linesOf(mended);
    const inLines = round === 0 ? mistakesInLines(lines) : [];
    const found = inLines.length > 0 ? inLines : firstMistakes(lines, parsed.complaints);
    const fresh = found
      .map((mistake) => movedBack(mistake, back))
      .filter(({ span }) => !known.has(span.from));
    mistakes.push(...fresh);
    const next = fresh.flatMap(({ mend }) => (mend ? [mend] : []));
    if (next.length === 0) break;
    mends = [...mends.filter((one) => !next.some(covers(one))), ...next].sort(inOrder);
    mended = applyEdits(text, mends);
    const again = parseYaml(mended, offsetBack(mends));
    if ('refused' in again) break;
    parsed = again;
  }
  return { roots: parsed.roots, mistakes, ...(cut && { cut: true as const }) };
}

// What is cut out of a file is short.
const longestTried = 20_000;

type Parsed = Exclude<ReturnType<typeof parseYaml>, { refused: unknown }>;

interface Roomy {
  parsed: Parsed;
  mends: Replacement[];
  cut: boolean;
  /** The first line, where it is read as if it stood elsewhere. */
  moved?: Span;
}

/** The text with spaces where they were lost, or are no matter, when it parses better then. */
function withRoom(text: string, complaints: number): Roomy | undefined {
  const lines = linesOf(text);
  const lists = roomForLists(lines);
  const margins = text.length > longestTried ? [] : marginsOf(lines);
  let best: Roomy | undefined;
  for (const margin of [[], ...margins]) {
    const mends = [...margin, ...lists].sort(inOrder);
    if (mends.length === 0) continue;
    const parsed = parseYaml(applyEdits(text, mends), offsetBack(mends));
    if ('refused' in parsed) continue;
    const least = best?.parsed.complaints.length ?? complaints;
    const [first] = margin;
    if (parsed.complaints.length < least || (!best && !first)) {
      const moved = first && first.text.trim() === '' ? firstLine(text, first.from) : undefined;
      best = { parsed, mends, cut: first !== undefined, ...(moved && { moved }) };
    }
  }
  return best;
}

function firstLine(text: string, from: number): Span {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end < 0 ? text.length : end);
  const indent = line.length - line.trimStart().length;
  return { from: from + indent, to: from + line.trimEnd().length };
}

/** The mistakes up to the first that must be mended before anything behind it can be trusted. */
function firstMistakes(lines: readonly Line[], complaints: readonly Complaint[]): Mistake[] {
  const found: Mistake[] = [];
  for (const complaint of complaints) {
    const mistake = mistakeAt(lines, complaint);
    if (mistake) found.push(mistake);
    if (mistake?.mend || found.length > 50) break;
  }
  return found;
}

function covers(inner: Replacement) {
  return (outer: Replacement): boolean => outer.from <= inner.from && inner.to <= outer.to;
}

function inOrder(a: Replacement, b: Replacement): number {
  return a.from - b.from || a.to - b.to;
}

function movedBack(mistake: Mistake, back: OffsetBack): Mistake {
  const { span, mend, ...rest } = mistake;
  return {
    ...rest,
    span: { from: back(span.from), to: back(span.to, true) },
    ...(mend && { mend: { ...mend, from: back(mend.from), to: back(mend.to, true) } }),
  };
}
