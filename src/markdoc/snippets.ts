import type { Node } from '@markdoc/markdoc';
import { diagnose, recognise } from '../sso/check.ts';
import { defaultVersion } from '../sso/versions.ts';
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
export function snippetProblems(root: Node, sourceOf: (node: Node) => Source): Problem[] {
  return [...root.walk()].flatMap((node) => {
    const { language, content, wrong } = node.attributes as Record<string, unknown>;
    if (node.type !== 'fence' || wrong === true || !languages.has(String(language))) return [];
    const text = plainValues(String(content));
    if (!ours.test(text) || !recognise(text)) return [];
    const { findings } = diagnose([{ name: '', text }], { version: defaultVersion, excerpt: true });
    const { file } = sourceOf(node);
    // The block begins on the line of its fence.
    const first = (node.location?.start.line ?? 0) + 1;
    return findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, severity, message, place, docs }) => ({
        file,
        line: first + (place?.line ?? 0),
        column: place?.column ?? 1,
        severity: severity === 'error' ? ('error' as const) : ('warning' as const),
        code,
        message,
        hint: `See ${docs}, or mark the block wrong=true if it is meant to be.`,
      }));
  });
}
