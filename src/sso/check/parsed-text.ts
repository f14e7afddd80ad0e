import type { Entry } from './entry.ts';
import type { Mistake } from './formats/yaml-mistakes.ts';
import type { YamlRefusal } from './formats/yaml-tree.ts';
import type { Source, Span } from './source.ts';

/** A key of a block that we know, whether or not it belongs there. */
export interface KeyUse {
  source: Source;
  /** The path from the root, as written; one name for a variable. */
  path: readonly string[];
  span: Span;
  /** The value, with its quotes. */
  valueSpan: Span;
  /** Whether the value is a mapping. */
  mapping: boolean;
}

/** What one text says. */
export interface ParsedText {
  source: Source;
  entries: Entry[];
  /** Every key below the root, for rules about names and nesting; none for variables. */
  keys: KeyUse[];
  /** Keys that stand in their mapping for a second time. */
  duplicates: KeyUse[];
  mistakes: Mistake[];
  /** Lines of an env file that are no assignment. */
  strayLines: Span[];
  refused?: YamlRefusal;
  /** Whether it is a block that was taken out of a file: its margin is not that of the file. */
  part?: true;
  /** Texts of other kinds that stand in this one. */
  within?: ParsedText[];
  /** Compose: whether a service that runs the server takes variables from an `env_file`. */
  envFile?: boolean;
  /** Compose: whether it is a whole file, and not an override. */
  whole?: boolean;
}

/** A text of which nothing is known yet. */
export function nothingParsed(source: Source): ParsedText {
  return { source, entries: [], keys: [], duplicates: [], mistakes: [], strayLines: [] };
}
