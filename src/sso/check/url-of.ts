import { splitUrl } from '../text/url-parts.ts';
import { textOf, type Entry } from './entry.ts';

/**
 * The value as a URL that is one as far as its form goes; undefined for everything that has a finding
 * of its own (quotes, spaces, a missing scheme) and for what nobody wrote.
 */
export function urlOf(entry: Entry | undefined): string | undefined {
  const text = textOf(entry)?.trim();
  if (text === undefined || /["'`\s\\,]/.test(text) || /^https?:\/\/https?:/i.test(text)) {
    return undefined;
  }
  const parts = splitUrl(text);
  const web = parts?.scheme === 'https' || parts?.scheme === 'http';
  return web && parts.host !== '' ? text : undefined;
}
