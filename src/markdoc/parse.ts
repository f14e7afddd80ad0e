import Markdoc, { type Node } from '@markdoc/markdoc';
import { allowValuesInLinks } from './link-destination.ts';
import type { Source } from './source.ts';

// Indented tags and text are how OpenMetadata's own pages are written, so four
// spaces must not start a code block.
const tokenizer = new Markdoc.Tokenizer({ allowComments: true, allowIndentation: true });
// markdown-it, which Markdoc keeps to itself.
const { parser } = tokenizer as unknown as {
  parser: { helpers: Parameters<typeof allowValuesInLinks>[0] };
};
allowValuesInLinks(parser.helpers);

const parsed = new WeakMap<Source, Node>();

/** The syntax tree of a page or partial. Partials are parsed once, however many pages use them. */
export function parse(source: Source): Node {
  let ast = parsed.get(source);
  if (!ast) {
    ast = Markdoc.parse(tokenizer.tokenize(source.text), { file: source.file });
    parsed.set(source, ast);
  }
  return ast;
}
