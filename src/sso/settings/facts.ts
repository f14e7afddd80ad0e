import { literal } from './literal.ts';
import { placedSpellings, settingAnchor } from './names.ts';
import { settings, type SettingKey } from './table.ts';
import { settingsReference } from './reference.ts';
import type { Literal, Setting } from './setting.ts';

/** A setting in short, as text. */
export interface SettingFacts {
  meaning: string;
  caution?: string;
  default?: string;
  since?: string;
  /** Where in a sign-in it decides. */
  decides?: string;
  /** Each spelling, with the place where it is written so. */
  names: Record<string, string>;
}

/**
 * Every setting in short, by its anchor in the reference. `decides` says where in a sign-in it does, which
 * higher rooms know.
 */
export function settingFacts(decides: (key: SettingKey) => string): Record<string, SettingFacts> {
  return Object.fromEntries(
    (Object.keys(settings) as SettingKey[]).map((key) => [
      settingAnchor(key),
      { ...facts(key), decides: decides(key) },
    ]),
  );
}

function facts(key: SettingKey): SettingFacts {
  const setting = settings[key];
  const { meaning, caution } = settingsReference[key];
  const usual = usually(setting);
  return {
    meaning: plain(meaning),
    ...(caution && { caution: plain(caution) }),
    ...(usual && { default: usual }),
    ...(setting.since && { since: `OpenMetadata ${setting.since}` }),
    names: placedSpellings(setting),
  };
}

function usually({ defaults }: Setting): string | undefined {
  const shown = (value: Literal | undefined) => (value === '' ? 'blank' : literal(value));
  const server = shown(defaults?.server);
  const helm = shown(defaults?.helm);
  if (server === undefined) return helm;
  return helm === undefined ? server : `${server}; in the chart ${helm}`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
