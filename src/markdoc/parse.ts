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

export interface Parsed {
  /** The syntax tree. */
  ast: Node;
  /** Tags that do not come in pairs; the tree around them is a guess. */
  unbalanced: Problem[];
}

/** Parses a page or partial. */
export function parse(source: Source): Parsed {
  const tokens = tokenizer.tokenize(source.text);
  // Markdoc's parser changes the tokens it reads.
  const unbalanced = unbalancedTags(source, tokens as Token[]);
  const ast = Markdoc.parse(tokens, { file: source.file });
  if (source.text.includes('partial')) nameFromRoot(ast);
  return { ast, unbalanced };
}

/** A partial is named from the folder of them, with a slash in front or, as on other sites, without. */
function nameFromRoot(ast: Node): void {
  for (const { tag, attributes } of ast.walk()) {
    const file: unknown = tag === 'partial' && attributes['file'];
    if (typeof file === 'string' && !file.startsWith('/')) attributes['file'] = `/${file}`;
  }
}
