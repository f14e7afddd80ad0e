import type { Node } from '@markdoc/markdoc';
import { defaultVersion } from '../sso/server/versions.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';
import { plainValues } from './values.ts';

const languages: ReadonlySet<string> = new Set(['dotenv', 'env', 'json', 'yaml', 'yml']);

// A word alone, such as `authority`, may be of any program.
const ours =
  /\b(?:AUTHENTICATION|AUTHORIZER|OIDC)_[A-Z]|\b(?:authentication|authorizer|oidc|jwtToken)Configuration\b|^openmetadata:/m;

/**
 * What a server would refuse in the configuration that an author wrote by hand: the same rules that
 * judge a reader's own files, at the line of the page. A block marked `wrong=true` shows a mistake on
 * purpose. Blocks of other languages, and files of other programs, are nobody's business here.
 */
export async function snippetProblems(
  roots: readonly Node[],
  sourceOf: (node: Node) => Source,
): Promise<Problem[]> {
  const snippets = roots
    .flatMap((root) => [...root.walk()])
    .filter(isConfiguration)
    .map((node) => ({ node, text: plainValues(String(node.attributes['content'])) }));
  if (snippets.length === 0) return [];
  // The rules are many; most pages need none of them.
  const { diagnose, recognise } = await import('../sso/check/diagnose.ts');
  return snippets.flatMap(({ node, text }) => {
    if (!recognise(text)) return [];
    const { findings } = diagnose([{ name: '', text }], { version: defaultVersion, excerpt: true });
    const { file } = sourceOf(node);
    // The block begins on the line of its fence.
    const first = (node.location?.start.line ?? 0) + 1;
    return findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, severity, message, place, docs }): Problem => ({
        file,
        line: first + (place?.line ?? 0),
        column: place?.column ?? 1,
        // A page may show where a reader's value goes; only better.
        severity: severity === 'error' && code !== 'value-placeholder' ? 'error' : 'warning',
        code,
        message,
        hint:
          code === 'value-placeholder'
            ? 'In a page, {% value("…") %} puts the reader’s own there.'
            : `See ${docs}, or mark the block wrong=true if it is meant to be.`,
      }));
  });
}

function isConfiguration({ type, attributes }: Node): boolean {
  const { language, content, wrong } = attributes as Record<string, unknown>;
  return (
    type === 'fence' &&
    wrong !== true &&
    languages.has(String(language)) &&
    ours.test(String(content))
  );
}
