import { errorRecords } from '../sso/errors/catalogue.ts';
import { settingName, settingPage, spellings } from '../sso/settings/names.ts';
import { settingsReference } from '../sso/settings/reference.ts';
import { settings, type SettingKey } from '../sso/settings/table.ts';
import { isName } from '../text/is-name.ts';
import type { Named } from '../text/packed-names.ts';

/** Every error and every setting with all its names, so that each leads to it from anywhere in a query. */
export function searchNames(): Named[] {
  return [...errorNames(), ...settingNames()];
}

function errorNames(): Named[] {
  return errorRecords().map(({ title, text, page, names, general }) => ({
    ...{ url: page, title, trail: 'Errors', text },
    // A key of ours for a text, such as no-session-found, is typed by nobody.
    names: names.filter((name) => isName(name) || name.includes(' ')),
    ...(general && { general }),
  }));
}

function settingNames(): Named[] {
  return (Object.keys(settings) as SettingKey[]).map((key) => ({
    url: settingPage(key),
    title: settingName(key),
    trail: 'Settings reference',
    text: settingsReference[key].meaning.replaceAll('`', ''),
    // A word such as `scope` is no name.
    names: spellings(settings[key]).filter(isName),
  }));
}
