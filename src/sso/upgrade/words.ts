import { literal } from '../settings/literal.ts';
import { settings } from '../settings/table.ts';
import type { Setting } from '../settings/setting.ts';
import type { Span } from './known.ts';
import type { KeyChange } from './key-changes.ts';

const kinds = {
  string: 'text',
  integer: 'a number',
  boolean: 'true or false',
  list: 'a list',
  array: 'a list',
  object: 'a block',
} as const;

/** What changed, in sentences in which backticks mark code. */
export function sayChange({ kind, before, after, fallbackFor, ...change }: KeyChange): string[] {
  if (fallbackFor !== undefined) return [`It counts only where \`${fallbackFor}\` is not set.`];
  if (kind === 'gone') return ['It is gone. Take it out.'];
  if (!after) return [];
  if (!before) return [`New: ${[typeOf(after), limits(after), usual(change, after)].join('')}.`];
  const said = [
    before.type !== after.type && `It is ${typeOf(after)} now, no longer ${typeOf(before)}.`,
    ...values(before, after),
    after.required && !before.required && 'It is required.',
    before.required && !after.required && 'It is no longer required.',
    (before.least !== after.least || before.most !== after.most) &&
      (limits(after) === '' ? 'Any number will do.' : `It must be${limits(after).slice(1)}.`),
    // A number that stood in quotes is the same number.
    text(before.default) !== text(after.default) &&
      `Its default is ${shown(after.default)} now, no longer ${shown(before.default)}.`,
  ];
  return said.filter((one) => typeof one === 'string');
}

function typeOf({ type }: Span): string {
  return Object.hasOwn(kinds, type) ? kinds[type as keyof typeof kinds] : type;
}

function values({ allowed: was = [] }: Span, { allowed: is = [] }: Span): string[] {
  const more = is.filter((one) => !was.includes(one));
  const fewer = was.filter((one) => !is.includes(one));
  return [
    ...(more.length > 0 ? [`It also takes ${more.map(shown).join(', ')}.`] : []),
    ...(fewer.length > 0 ? [`It no longer takes ${fewer.map(shown).join(', ')}.`] : []),
  ];
}

function limits({ least, most }: Span): string {
  return [
    least === undefined ? '' : `, at least ${String(least)}`,
    most === undefined ? '' : `, at most ${String(most)}`,
  ].join('');
}

// conf/openmetadata.yaml often has a default where the class has none.
function usual({ key, where }: Pick<KeyChange, 'key' | 'where'>, after: Span): string {
  const defaults = key && (settings[key] as Setting).defaults;
  const inFile = literal(where === 'chart' ? defaults?.helm : defaults?.server);
  const value = inFile ?? (after.default === undefined ? undefined : text(after.default));
  return value === undefined || value === '' ? '' : `, ${quoted(value)} unless you set it`;
}

function text(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : quoted(text(value));
}

function quoted(value: string): string {
  return `\`${value}\``;
}
