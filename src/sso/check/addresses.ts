import { isLoopback } from '../text/loopback.ts';
import { splitUrl } from '../text/url-parts.ts';
import type { Config } from './config.ts';
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

/** The server's address as the texts give it: OIDC_SERVER_URL without a slash at the end. */
export function serverUrlOf({ settings }: Config): string | undefined {
  const entry = settings.get('oidcServerUrl');
  const text = entry?.origin === 'written' ? textOf(entry)?.trim() : undefined;
  return text !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?\/?$/.test(text)
    ? text.replace(/\/$/, '')
    : undefined;
}

/** Whether OIDC_SERVER_URL is the reader's own machine, while OIDC_CALLBACK is another. */
export function leadsHome({ settings }: Config): boolean {
  const callback = settings.get('oidcCallbackUrl');
  const host = hostOf(textOf(settings.get('oidcServerUrl')));
  const other = callback?.origin === 'written' ? hostOf(textOf(callback)) : '';
  return isLoopback(host) && other !== '' && !isLoopback(other);
}

function hostOf(text: string | undefined): string {
  return splitUrl(text?.trim() ?? '')?.host ?? '';
}
