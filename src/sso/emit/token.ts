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
  | { kind: 'blank'; name: BlankName }
  | { kind: 'secret'; name: SecretName; text?: string };

/** A piece of a file. */
export type FileToken = Token | { kind: 'comment'; text: string };

export type Language = 'dotenv' | 'yaml' | 'bash';

/** A file to save. `tokens` in order make its text; see textOf. */
export interface EmittedFile {
  name: string;
  language: Language;
  tokens: FileToken[];
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

/** The text of a file, ready to be saved. */
export function textOf(file: EmittedFile): string {
  return textOfTokens(file.tokens);
}

/** Names of what is still to be filled in, each once; empty when the file is complete. */
export function blanksIn(file: EmittedFile): (BlankName | SecretName)[] {
  const names = file.tokens.flatMap((token) => {
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
