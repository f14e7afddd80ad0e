import { generalBlanks } from '../../sso/plan/value-names.ts';
import type { Provider } from '../../sso/providers/provider.ts';
import { cut } from '../../sso/text/pieces.ts';

// A character that no text can hold; it becomes a backtick when nothing is escaped any more.
const tick = '\u0001';

/** A word that stands there as it is to be written. */
export function code(text: string): string {
  return `${tick}${text}${tick}`;
}

/** Plain text that Markdoc must not read as anything else. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#|]/g, '\\$&');
}

/** Lines of a file or for a terminal. */
export function fence(text: string, language: string, title?: string): string {
  const info = title === undefined ? language : `${language} {% title="${title}" %}`;
  // JSON writes the mark of a gap as an escape.
  return `\`\`\`${info}\n${text.replaceAll('\\u0000', '\0').trimEnd()}\n\`\`\``;
}

/** A link whose target may hold gaps. */
export function link(label: string, href: string): string {
  return `[${escaped(label)}](${href})`;
}

/** The text with a tag for every gap, and its code as code. */
export function withValues(text: string, { blanks }: Provider): string {
  const tags = cut(text, (name) => ({ kind: 'blank', name })).map((piece) => {
    if (piece.kind !== 'blank') return piece.text ?? '';
    const { field } = generalBlanks[piece.name] ?? blanks[piece.name] ?? {};
    return field === undefined ? `\\<${piece.name}\\>` : `{% value("${camel(piece.name)}") %}`;
  });
  return tags.join('').replaceAll(tick, '`');
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
