import Markdoc, { type Node } from '@markdoc/markdoc';
import { unbalancedTags, type Token } from './balance.ts';
import { allowValuesInLinks } from './link-destination.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

// Indented tags and text are how OpenMetadata's own pages are written, so four
// spaces must not start a code block.
const tokenizer = new Markdoc.Tokenizer({ allowComments: true, allowIndentation: true });
// markdown-it, which Markdoc keeps to itself.
const { parser } = tokenizer as unknown as {
  parser: { helpers: Parameters<typeof allowValuesInLinks>[0] };
};
allowValuesInLinks(parser.helpers);

interface Parsed {
  /** The syntax tree. */
  ast: Node;
  /** Tags that do not come in pairs; the tree around them is a guess. */
  unbalanced: Problem[];
}

const cache = new WeakMap<Source, Parsed>();

/** Parses a page or partial. Partials are parsed once, however many pages use them. */
export function parse(source: Source): Parsed {
  let parsed = cache.get(source);
  if (!parsed) {
    const tokens = tokenizer.tokenize(source.text);
    // Markdoc's parser changes the tokens it reads.
    const unbalanced = unbalancedTags(source, tokens as Token[]);
    parsed = { ast: Markdoc.parse(tokens, { file: source.file }), unbalanced };
    cache.set(source, parsed);
  }
  return parsed;
}
