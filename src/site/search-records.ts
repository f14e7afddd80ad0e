import { settingName, settingPage, spellings } from '../sso/setting-name.ts';
import { settings, type SettingKey } from '../sso/settings.ts';
import { settingsReference } from '../sso/settings-reference.ts';

/** A result of the search that is less than a page. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en';
  /** `text` is shown in place of an excerpt. */
  meta: { title: string; trail: string; names: string; text: string };
}

/**
 * Every setting as a result of its own, so that each of its spellings leads to it first. Only its
 * names are searched: for other words the pages are the better answer.
 */
export function searchRecords(): SearchRecord[] {
  return (Object.keys(settings) as SettingKey[]).map((key) => {
    const names = spellings(settings[key]).flatMap(withShortForm).join(' ');
    return {
      url: settingPage(key),
      content: names,
      language: 'en',
      meta: {
        title: settingName(key),
        trail: 'Settings reference',
        names,
        text: settingsReference[key].meaning.replaceAll('`', ''),
      },
    };
  });
}

/** A path, its last two parts and its last, as people quote it. */
function withShortForm(name: string): string[] {
  const parts = name.split('.');
  return parts.length > 2 ? [name, parts.slice(-2).join('.'), parts.at(-1) ?? ''] : [name];
}
