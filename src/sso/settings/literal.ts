import type { Literal } from './setting.ts';

/** A value of the settings table as a reader would write it; undefined for none and for blank. */
export function literal(value: Literal | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}
