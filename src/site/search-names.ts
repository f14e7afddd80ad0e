import { errorRecords } from '../sso/errors/catalogue.ts';
import { settingName, settingPage, spellings } from '../sso/settings/names.ts';
import { settingsReference } from '../sso/settings/reference.ts';
import { settings, type SettingKey } from '../sso/settings/table.ts';
import { isName } from '../text/is-name.ts';

/** Something with names of its own, as the search wants it; see behaviour/search/names.ts. */
export interface SearchName {
  url: string;
  title: string;
  trail: string;
  text: string;
  names: string[];
  general?: true;
}

/** Every error and every setting with all its names, so that each leads to it from anywhere in a query. */
export function searchNames(): SearchName[] {
  return [...errorNames(), ...settingNames()];
}

function errorNames(): SearchName[] {
  return errorRecords().map(({ title, text, page, names, general }) => ({
    ...{ url: page, title, trail: 'Errors', text },
    // A key of ours for a text, such as no-session-found, is typed by nobody.
    names: names.filter((name) => isName(name) || name.includes(' ')),
    ...(general && { general }),
  }));
}

function settingNames(): SearchName[] {
  return (Object.keys(settings) as SettingKey[]).map((key) => ({
    url: settingPage(key),
    title: settingName(key),
    trail: 'Settings reference',
    text: settingsReference[key].meaning.replaceAll('`', ''),
    names: spellings(settings[key]).flatMap(withShortForms),
  }));
}

/** A path, its last two parts and its last, as people quote it; a word such as `scope` is no name. */
function withShortForms(name: string): string[] {
  const parts = name.split('.');
  return [...new Set([name, parts.slice(-2).join('.'), parts.at(-1) ?? ''])].filter(isName);
}
