const english = new Intl.ListFormat('en', { type: 'conjunction' });

/** `tenant ID, client ID, and server URL`. */
export function list(names: Iterable<string>): string {
  return english.format(names);
}

/** The same in parts: each name, and what stands between them. */
export function listParts(names: Iterable<string>): { type: string; value: string }[] {
  return english.formatToParts(names);
}

/** What a paste gave, as a sentence: `Tenant and client ID taken from the authorize URL.` */
export function takenFrom(source: string, names: Iterable<string>): string {
  const text = list(names);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} taken from ${source}.`;
}
