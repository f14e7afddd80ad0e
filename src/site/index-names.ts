import { anchorOf, errorGroups } from '../sso/errors/catalogue.ts';
import { settingAnchor, spellings } from '../sso/settings/names.ts';
import { settings, type SettingKey } from '../sso/settings/table.ts';

/**
 * What the rows of an index are found by besides what they show, by their anchors: codes and sentences of
 * an error, all spellings of a setting. A file of its own, since only who filters needs them.
 */
export function indexNames(): Record<string, string> {
  const ofErrors = [...errorGroups.values()].flatMap((table) =>
    Object.entries(table).map(
      ([id, { also = [], texts = [] }]) => [anchorOf(id), [...also, ...texts].join(' ')] as const,
    ),
  );
  const ofSettings = (Object.keys(settings) as SettingKey[]).map(
    (key) => [settingAnchor(key), spellings(settings[key]).join(' ')] as const,
  );
  return Object.fromEntries([...ofErrors, ...ofSettings].filter(([, names]) => names !== ''));
}
