import type { Format } from './formats/table.ts';
import { isProse, named } from './prose.ts';
import { recognise } from './recognise.ts';

/** A stretch of a paste that is a file of its own: the whole text, with spaces in place of all else. */
export interface Part {
  text: string;
  format: Format;
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');
const fence = /^[ \t]*(?:`{3,}|~{3,})[\w-]*[ \t]*\r?$/;

interface Stretch {
  from: number;
  to: number;
  format: Format | undefined;
}

/**
 * The files of a paste in which several kinds stand below each other, between sentences or in blocks of code, as in
 * “this is my .env … and this is the docker-compose.yml”. Empty where it is one file, or several of one kind. Pure.
 */
export function partsOf(text: string): Part[] {
  // There a name looks like a sentence.
  if (named(text, text.split('\n')) !== undefined) return [];
  const stretches = withFormats(text, stretchesOf(text));
  if (new Set(stretches.map(({ format }) => format)).size < 2) return [];
  return stretches.map(({ from, to, format }) => ({
    text: blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to)),
    format,
  }));
}

/** One that a person wrote at the margin: in front of a line of a file, something may stand. */
function isSentence(line: string): boolean {
  return /^\p{L}/u.test(line) && isProse(line);
}

/** Lines between those that are a sentence or the mark of a block of code. */
function stretchesOf(text: string): Stretch[] {
  const lines = text.split('\n');
  const fenced = lines.some((line) => fence.test(line));
  const found: Stretch[] = [];
  let at = 0;
  let inside = false;
  let open: Stretch | undefined;
  for (const line of lines) {
    const end = at + line.length;
    const isFence = fence.test(line);
    if (isFence) inside = !inside;
    const between = isFence || (fenced ? !inside : isSentence(line));
    if (between) open = undefined;
    else if (open) open.to = end;
    else if (line.trim() !== '') found.push((open = { from: at, to: end, format: undefined }));
    at = end + 1;
  }
  return found;
}

/** What is no file is none; a stretch that goes on with the kind of the one before belongs to it. */
function withFormats(
  text: string,
  stretches: readonly Stretch[],
): (Stretch & { format: Format })[] {
  const found: (Stretch & { format: Format })[] = [];
  for (const { from, to } of stretches) {
    const format = recognise(text.slice(from, to));
    const last = found.at(-1);
    if (format === undefined) continue;
    if (last?.format === format) last.to = to;
    else found.push({ from, to, format });
  }
  return found;
}
