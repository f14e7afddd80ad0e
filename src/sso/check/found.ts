import { looksLikeClientSecret, secretMark } from '../secrets/shapes.ts';
import type { SettingKey } from '../settings/table.ts';
import type { Config } from './config.ts';
import { textOf, type Entry } from './entry.ts';
import { placeOf } from './source.ts';
import type { Place } from './finding.ts';

/** A setting that the texts give a value. */
export interface FoundSetting {
  key: SettingKey;
  place: Place;
  /** As the server sees it; absent for secrets, and for what cannot be known. */
  value?: string | readonly string[];
  /** Whether it is the one that counts. */
  wins: boolean;
}

const hidden: ReadonlySet<SettingKey> = new Set(['oidcClientSecret', 'fernetKey']);

/** Which setting has which value where, secrets left out. */
export function foundSettings({ readings, settings }: Config): FoundSetting[] {
  const winners = new Map([...settings.values()].map((entry) => [idOf(entry), entry]));
  const entries = readings.flatMap((reading) => reading.entries).filter(({ key }) => key);
  const listed = new Set(entries.map(idOf));
  // A variable of another name that a compose file hands on.
  const others = [...winners.values()].filter((entry) => !listed.has(idOf(entry)));
  return [...entries, ...others].flatMap((entry) => {
    if (!entry.key) return [];
    const value = shown(entry.key, entry);
    return {
      key: entry.key,
      place: placeOf(entry.source, entry.span),
      ...(value !== undefined && { value }),
      wins: winners.has(idOf(entry)),
    };
  });
}

function idOf({ source, span, key }: Entry): string {
  return `${String(source.index)} ${String(span.from)} ${key ?? ''}`;
}

function shown(key: SettingKey, entry: Entry): string | string[] | undefined {
  if (hidden.has(key)) return undefined;
  const { value } = entry;
  if (typeof value === 'object' && value !== null) {
    if (!('items' in value)) return undefined;
    const texts = value.items.map(({ text }) => text);
    return texts.some(mayBeSecret) ? undefined : texts;
  }
  const text = textOf(entry);
  return text !== undefined && mayBeSecret(text) ? undefined : text;
}

// A secret in the wrong place, perhaps with something in it that came with the copy.
function mayBeSecret(text: string): boolean {
  return secretMark.test(text) || looksLikeClientSecret(text.replace(/[^!-~]/g, ''));
}
