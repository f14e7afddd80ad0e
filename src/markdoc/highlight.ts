import {
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  type BundledLanguage,
  type BundledTheme,
  type Highlighter,
} from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** Names that OpenMetadata's pages use and Shiki does not. Their command lines have no prompt. */
const aliases: Record<string, BundledLanguage> = {
  commandline: 'bash',
  env: 'dotenv',
};

const plain = new Set(['', 'text', 'txt', 'plaintext']);

const themeName = 'css-variables';
const theme = createCssVariablesTheme({ name: themeName, variablePrefix: '--' });
const tokenClass = /^var\(--token-(.+)\)$/;

let highlighter: Highlighter | undefined;

/** Shiki's name for a language an author wrote; undefined when it knows none. */
export function languageOf(name: string): BundledLanguage | undefined {
  const lower = name.toLowerCase();
  const language = Object.hasOwn(aliases, lower) ? aliases[lower] : lower;
  return language && language in bundledLanguages ? (language as BundledLanguage) : undefined;
}

/** Every name an author may write after the three backticks. */
export function languageNames(): string[] {
  return [...Object.keys(bundledLanguages), ...Object.keys(aliases), ...plain];
}

export function isPlain(name: string): boolean {
  return plain.has(name.toLowerCase());
}

/** Loads the grammars that {@link highlight} is about to need; each is loaded once per process. */
export async function loadLanguages(names: Iterable<string>): Promise<void> {
  // JavaScript's own regular expressions colour a site in two thirds of the time.
  highlighter ??= await createHighlighter({
    themes: [theme],
    langs: [],
    engine: createJavaScriptRegexEngine(),
  });
  const loaded = new Set(highlighter.getLoadedLanguages());
  const wanted = [...names].map(languageOf).filter((name) => name && !loaded.has(name));
  await highlighter.loadLanguage(...(wanted as BundledLanguage[]));
}

/** What is longer is data, and stays without colours. */
const longestLine = 20_000;

/** What has the colour of another kind, or none, so that it needs no element of its own. */
const sameColour: Readonly<Record<string, string | undefined>> = {
  ...{ keyword: undefined, function: undefined },
  ...{ 'string-expression': 'string', link: 'string', parameter: 'constant' },
};

/** A run of code of one colour; `kind` becomes a class name. */
export interface Coloured {
  kind: string | undefined;
  text: string;
}

/**
 * Finds the colours of code, as class names instead of inline styles, which the site's content
 * security policy would refuse. Neighbours of one colour are one run. Before any language is loaded,
 * code comes back as it is; then one that was forgotten throws.
 */
export function highlight(code: string, name: string): Coloured[] {
  const language = languageOf(name);
  if (!language || !highlighter) return [{ kind: undefined, text: code }];

  const parts: Coloured[] = [];
  const lines = highlighter.codeToTokensBase(code, {
    lang: language,
    theme: themeName as BundledTheme,
    // Not by the clock: on a busy machine the same page would come out in other colours.
    ...{ tokenizeTimeLimit: 0, tokenizeMaxLineLength: longestLine },
  });
  lines.forEach((line, index) => {
    const tokens = line.map(({ content, color = '' }) => ({
      kind: colourOf(tokenClass.exec(color)?.[1]),
      text: content,
    }));
    if (index > 0) tokens.unshift({ kind: undefined, text: '\n' });
    for (const token of tokens) {
      const last = parts.at(-1);
      // A space has no colour.
      const isSpace = /^ +$/.test(token.text);
      if (last && (last.kind === token.kind || isSpace)) last.text += token.text;
      else parts.push(token);
    }
  });
  return parts;
}

function colourOf(kind: string | undefined): string | undefined {
  return kind !== undefined && Object.hasOwn(sameColour, kind) ? sameColour[kind] : kind;
}
