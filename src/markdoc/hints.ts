import type { Config } from '@markdoc/markdoc';
import { didYouMean } from '../sso/text/nearest.ts';

/** What is known about a mistake that Markdoc itself found. */
interface Mistake {
  /** Markdoc's error id, e.g. `tag-undefined`. */
  id: string;
  /** The name in question, as written. */
  name: string | undefined;
  /** The tag it stands in, if any. */
  tag: string | undefined;
}

const builtInTags = ['if', 'else', 'table', 'slot'];

/** The sentence that helps an author out of a mistake; undefined when Markdoc's own message does. */
export function hintFor({ id, name = '', tag = '' }: Mistake, config: Config): string | undefined {
  switch (id) {
    case 'tag-undefined':
      return didYouMean(name, [...Object.keys(config.tags ?? {}), ...builtInTags]);
    case 'attribute-undefined': {
      const known = Object.keys(config.tags?.[tag]?.attributes ?? {});
      return didYouMean(name, known);
    }
    case 'variable-undefined':
      return 'The variables of a page are $frontmatter and what its frontmatter has, those of a partial also what it is handed with variables={…}.';
    case 'attribute-value-invalid':
      return tag === 'partial'
        ? (didYouMean(name, Object.keys(config.partials ?? {})) ??
            'A partial is a file in content/partials, named by its path from there.')
        : undefined;
    case 'no-inline-annotations':
      return 'End the block above it with three backticks, or mark this one process=false.';
    case 'tag-selfclosing-has-children':
      return `Write {% ${name} … /%}.`;
    case 'parse-error':
      return 'A tag is {% name attribute="text" %}, with straight quotes, and ends in /%} if it holds nothing.';
    default:
      return undefined;
  }
}

const wordings: [RegExp, string][] = [
  [
    /^Can't apply inline annotations to '(.+)'$/,
    "A '{% … %}' in this block is read as one of its attributes",
  ],
  [/^Expected .* but (.+) found\.?$/, 'What is between {% and %} cannot be read from $1 on'],
  [/^Partial `(.+)` not found.*$/, "There is no partial '$1'"],
];

/** Markdoc's message as a sentence for an author. */
export function reword(message: string): string {
  const [pattern, replacement] = wordings.find(([pattern]) => pattern.test(message)) ?? [];
  const text = pattern && replacement ? message.replace(pattern, replacement) : message;
  return `${text.replace(/[.!]$/, '')}.`;
}
