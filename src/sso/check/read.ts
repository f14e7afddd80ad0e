import { formats, type Format } from './formats/table.ts';
import { nothingParsed, type ParsedText } from './parsed-text.ts';
import { recognise } from './recognise.ts';
import type { Source } from './source.ts';

/** What a reader may know and ask. */
export interface ReadOptions {
  /** Whether the text is only a part of a file. */
  excerpt: boolean;
  /** Reads a text within the text: of the same length, with nothing but that text in it. */
  inner: (text: string) => ParsedText | undefined;
}

/** Reads one kind of text. */
export interface FormatReader {
  read: (source: Source, options: ReadOptions) => ParsedText;
}

const readers: Readonly<Record<Format, FormatReader>> = Object.fromEntries(
  await Promise.all(formats.map(async ({ id, load }) => [id, await load()] as const)),
) as Record<Format, FormatReader>;

const deepest = 3;

/**
 * Reads a text as what it was taken for, and the texts within it as what they are; nothing when it
 * is of no known format.
 */
export function read(source: Source, { excerpt }: { excerpt: boolean }): ParsedText[] {
  return flat(readOne(source, excerpt, 0));
}

function readOne(source: Source, excerpt: boolean, depth: number): ParsedText {
  if (!source.format) return nothingParsed(source);
  return readers[source.format].read(source, {
    excerpt,
    inner: (text) => {
      const format = depth < deepest ? recognise(text) : undefined;
      // A text within a text is never all there is.
      return format && { ...readOne({ ...source, text, format }, true, depth + 1), part: true };
    },
  });
}

function flat({ within = [], ...text }: ParsedText): ParsedText[] {
  return [text, ...within.flatMap(flat)];
}
