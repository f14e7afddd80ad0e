import { settings, type SettingKey } from '../settings/table.ts';
import type { Literal } from '../settings/setting.ts';
import type { ServerValue } from './entry.ts';
import { valueOfVariable } from './variables.ts';

/** What a variable is that nobody sets, as text for its `${NAME:-…}`; empty when there is nothing. */
export function defaultText(key: SettingKey): string {
  return textOfLiteral(settings[key].defaults?.server);
}

function textOfLiteral(literal: Literal | undefined): string {
  if (literal === undefined) return '';
  return typeof literal === 'object' ? `[${literal.join(',')}]` : String(literal);
}

/** Whether a value is the one OpenMetadata is shipped with; an empty one always is. */
export function isShipped(key: SettingKey | undefined, value: ServerValue | undefined): boolean {
  const text = plainText(value);
  if (text === '' || text === '{}') return true;
  if (key === undefined) return false;
  const { server, helm } = settings[key].defaults ?? {};
  return [server, helm].some(
    (literal) => text === plainText(valueOfVariable(textOfLiteral(literal)).value),
  );
}

function plainText(value: ServerValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return 'items' in value ? value.items.map(({ text }) => text).join('\n') : value.keys.join('\n');
}
