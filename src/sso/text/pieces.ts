import type { SettingKey } from '../settings/table.ts';

/** What the reader gives; shown as `<tenant-id>` and so on until it is there. */
export type BlankName =
  | 'tenant-id'
  | 'client-id'
  | 'server-url'
  | 'admin'
  | 'domain'
  | 'issuer'
  | 'jwks-url'
  | 'discovery-url';

export type SecretName = 'client-secret-value';

/** A piece of a value. A secret has its text only where the reader asked to see it. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: BlankName; text: string }
  | {
      kind: 'blank';
      name: BlankName;
      /** What stands between two answers, where the blank is for a list of them. */
      between?: string;
    }
  | { kind: 'secret'; name: SecretName; text?: string };

/** A piece of a file. `name` is what a setting is called there. */
export type FileToken =
  Token | { kind: 'comment'; text: string } | { kind: 'name'; key: SettingKey; text: string };

/** Lines that belong together: one setting with its comment, or lines that hold others. */
export interface Part {
  key?: SettingKey;
  tokens: FileToken[];
}

export type Language = 'dotenv' | 'yaml' | 'bash';

/** A file to save. The tokens of its parts in order make its text; see textOf. */
export interface EmittedFile {
  name: string;
  language: Language;
  parts: Part[];
}

/** Text that no reader had a say in. */
export function text(content: string): Token {
  return { kind: 'text', text: content };
}

/** What the reader gave, or the blank in its place. */
export function answer(name: BlankName, content: string | undefined): Token {
  return content === undefined ? { kind: 'blank', name } : { kind: 'value', name, text: content };
}

/** The characters a token stands for. */
export function tokenText(token: FileToken): string {
  if (token.kind === 'blank') return `<${token.name}>`;
  return token.text ?? `<${token.kind === 'secret' ? token.name : ''}>`;
}

/** The characters of several tokens. */
export function textOfTokens(tokens: readonly FileToken[]): string {
  return tokens.map(tokenText).join('');
}

/** Every token of a file. */
export function tokensOf(file: EmittedFile): FileToken[] {
  return file.parts.flatMap(({ tokens }) => tokens);
}

/** The text of a file, ready to be saved. */
export function textOf(file: EmittedFile): string {
  return textOfTokens(tokensOf(file));
}

/** Names of what is still to be filled in, each once; empty when the file is complete. */
export function blanksIn(file: EmittedFile): (BlankName | SecretName)[] {
  const names = tokensOf(file).flatMap((token) => {
    if (token.kind === 'blank') return [token.name];
    return token.kind === 'secret' && token.text === undefined ? [token.name] : [];
  });
  return [...new Set(names)];
}

/** The same tokens with every character the reader or the table brought in escaped. */
export function escaped(tokens: readonly Token[], escape: (content: string) => string): Token[] {
  return tokens.map((token) => {
    if (token.kind === 'blank' || token.text === undefined) return token;
    return { ...token, text: escape(token.text) };
  });
}

/** Items of a list. Where a blank is all of an item, there is room for more than one answer. */
export function listed(items: readonly (readonly Token[])[], between: string): Token[] {
  return items.flatMap((item, at) => {
    const [first] = item;
    const open = item.length === 1 && first?.kind === 'blank' ? [{ ...first, between }] : item;
    return at > 0 ? [text(between), ...open] : [...open];
  });
}
