import { errorRecords, errorsPage } from '../sso/errors/catalogue.ts';
import { settingName, settingPage, spellings } from '../sso/settings/names.ts';
import { settings, type SettingKey } from '../sso/settings/table.ts';
import { settingsReference } from '../sso/settings/reference.ts';

/** A result of the search that is less than a page. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en';
  /** `text` is shown in place of an excerpt. */
  meta: { title: string; trail: string; names: string; text: string };
  filters: { kind: string[] };
}

/**
 * Every setting and every error as a result of its own, so that each of its names leads to it first.
 * Only the names are searched: for other words the pages are the better answer.
 */
export function searchRecords(): SearchRecord[] {
  return [...settingRecords(), ...errorSearchRecords()];
}

function settingRecords(): SearchRecord[] {
  return (Object.keys(settings) as SettingKey[]).map((key) =>
    record(settingPage(key), spellings(settings[key]).flatMap(withShortForm), {
      title: settingName(key),
      trail: 'Settings reference',
      text: settingsReference[key].meaning.replaceAll('`', ''),
    }),
  );
}

function errorSearchRecords(): SearchRecord[] {
  return errorRecords().map(({ title, text, anchor, names }) =>
    record(`${errorsPage}#${anchor}`, names, { title, trail: 'Errors', text }),
  );
}

function record(
  url: string,
  names: readonly string[],
  meta: Omit<SearchRecord['meta'], 'names'>,
): SearchRecord {
  const words = names.join(' ');
  return {
    url,
    content: words,
    language: 'en',
    meta: { ...meta, names: words },
    filters: { kind: ['name'] },
  };
}

/** A path, its last two parts and its last, as people quote it. */
function withShortForm(name: string): string[] {
  const parts = name.split('.');
  return parts.length > 2 ? [name, parts.slice(-2).join('.'), parts.at(-1) ?? ''] : [name];
}
