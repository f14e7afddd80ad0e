import { settings } from '../../settings/table.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { nameIn, type Config } from '../config.ts';
import { isFilledLater, itemsOf, type Entry, type Item } from '../entry.ts';
import type { ConfigFinding, Edit } from '../finding.ts';
import { about, replace, replaceItem } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `url-shape`: an address without scheme (auth0/docker of the documentation up to 1.12), with two of
 * them (okta/docker), or with a space, backslash or comma in it.
 */
export const urlShape: Rule = {
  name: 'url-shape',
  at: 'setting',
  codes: ['url-shape'],
  run,
};

function run(config: Config): ConfigFinding[] {
  return [...config.settings].flatMap(([key, entry]) => {
    const isUrl = settings[key].type === 'url' || key === 'publicKeyUrls';
    if (!isUrl || entry.origin === 'default') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const text = item.text.trim().replace(/^["']+|["']+$/g, '');
      const message = problem(text);
      if (message === undefined) return [];
      const remark = { code: 'url-shape', severity: 'error', message } as const;
      const twice = /^https?:\/\/(https?:\/\/[\w.:/-]+)$/i.exec(text)?.[1];
      const fix = twice === undefined ? undefined : rewrite(entry, item, twice);
      return [
        about(entry, { ...remark, message: `${nameIn(config, key)}: ${message}`, fix }, item),
      ];
    });
  });
}

function rewrite(entry: Entry, item: Item, text: string): Edit[] | undefined {
  const listed = typeof entry.value === 'object' && entry.value !== null;
  return listed ? replaceItem(entry, item, text) : replace(entry, text);
}

function problem(text: string): string | undefined {
  if (text === '' || isFilledLater(text)) return undefined;
  if (/^https?:\/\/https?:/i.test(text)) return 'https:// stands there twice. Write it once.';
  const parts = splitUrl(text);
  if (!parts) {
    return /^https?:/i.test(text)
      ? 'after https: come two slashes and a host.'
      : 'the address must begin with https://, or http:// on this machine.';
  }
  if (parts.scheme !== 'https' && parts.scheme !== 'http') return 'only http and https work here.';
  if (parts.host === '') return 'there is no host in this address.';
  return /[\s\\,]/.test(text)
    ? 'there is a space, comma or backslash in this address, which no URL has.'
    : undefined;
}
