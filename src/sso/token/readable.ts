const longest = 400;
const mostItems = 30;
const deepest = 3;

/**
 * A claim’s value as text for people: at most a few hundred characters, with invisible and
 * direction-changing characters written out. Never throws, however deep the value is.
 */
export function readable(value: unknown): string {
  const text = render(value, 0);
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}

function render(value: unknown, depth: number): string {
  if (typeof value === 'string') return visible(value.slice(0, longest + 1));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth >= deepest) return '…';
  const isList = Array.isArray(value);
  const entries = Object.entries(value) as [string, unknown][];
  const shown = entries
    .slice(0, mostItems)
    .map(
      ([name, inner]) =>
        `${isList ? '' : `${visible(name.slice(0, longest))}: `}${render(inner, depth + 1)}`,
    );
  const rest = entries.length - shown.length;
  if (rest > 0) shown.push(`and ${String(rest)} more`);
  if (shown.length === 0) return isList ? '(empty list)' : '(empty)';
  return isList || depth === 0 ? shown.join(', ') : `{${shown.join(', ')}}`;
}

function visible(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
