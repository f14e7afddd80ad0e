import { settingAnchor, spellings } from './setting-name.ts';
import { settings, type SettingKey } from './settings.ts';
import { settingsReference } from './settings-reference.ts';
import type { Literal, Setting } from './settings/setting.ts';

/** A setting in short, as text. */
export interface SettingFacts {
  meaning: string;
  caution?: string;
  default?: string;
  since?: string;
  names: string[];
}

/** Every setting in short, by its anchor in the reference. */
export function settingFacts(): Record<string, SettingFacts> {
  return Object.fromEntries(
    (Object.keys(settings) as SettingKey[]).map((key) => [settingAnchor(key), facts(key)]),
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
    names: spellings(setting),
  };
}

function usually({ defaults }: Setting): string | undefined {
  const server = literal(defaults?.server);
  const helm = literal(defaults?.helm);
  if (server === undefined) return helm;
  return helm === undefined ? server : `${server}; in the chart ${helm}`;
}

/** A value of the table as a reader would write it; undefined when there is none. */
export function literal(value: Literal | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value === '') return 'empty';
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
