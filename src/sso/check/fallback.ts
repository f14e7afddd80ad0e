import { newEntry, type Entry } from './entry.ts';
import { isShipped } from './shipped-default.ts';
import { valueOfVariable } from './variables.ts';

/**
 * An entry that is `${NAME:-text}` and nothing else: the text, unless the variable is found. A text
 * that is not the shipped one somebody has written there.
 */
export function fallbackEntry(
  place: Pick<Entry, 'source' | 'key' | 'name' | 'keySpan' | 'span' | 'service'>,
  { text, variable }: { text: string; variable: string },
): Entry {
  const { value } = valueOfVariable(text);
  const origin = isShipped(place.key, value) ? 'default' : 'written';
  return { ...newEntry({ ...place, value, style: 'fixed', origin }), text, variable };
}
