/** `tenant ID, client ID, and server URL`, as `Intl.ListFormat` writes it. */
export function list(names: Iterable<string>): string {
  return listParts(names)
    .map(({ value }) => value)
    .join('');
}

/**
 * The same in parts: each name, and what stands between them. By hand, because the first `Intl.ListFormat` of a
 * page takes a browser longer than all else of a form.
 */
export function listParts(
  names: Iterable<string>,
): { type: 'element' | 'literal'; value: string }[] {
  const all = [...names];
  return all.flatMap((value, index) => {
    const element = { type: 'element' as const, value };
    if (index === 0) return [element];
    const and = index < all.length - 1 ? ', ' : all.length > 2 ? ', and ' : ' and ';
    return [{ type: 'literal' as const, value: and }, element];
  });
}

/** What a paste gave, as a sentence: `Tenant and client ID taken from the authorize URL.` */
export function takenFrom(source: string, names: Iterable<string>): string {
  const text = list(names);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} taken from ${source}.`;
}
