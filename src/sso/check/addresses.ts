import { isLoopback } from '../text/loopback.ts';
import { splitUrl } from '../text/url-parts.ts';
import type { SettingKey } from '../settings/table.ts';
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

const address = /^(https?:\/\/[\w.-]+(?::\d+)?)(?:(?:\/auth)?\/callback)?\/*$/i;

/** The address of the server that a setting names, in small letters. */
function addressIn({ settings }: Config, key: SettingKey): string | undefined {
  const entry = settings.get(key);
  const url = entry?.origin === 'written' ? urlOf(entry) : undefined;
  return url === undefined ? undefined : address.exec(url)?.[1]?.toLowerCase();
}

/** Whether only programs near the server, or the reader alone, can open an address. */
function isNear(host: string): boolean {
  return isLoopback(host) || !host.includes('.');
}

function isFar(one: string): boolean {
  return !isNear(one.replace(/^https?:\/\//i, '').replace(/:\d+$/, ''));
}

/**
 * The address that users open the server at, as far as the texts agree on one: the server URL, unless
 * it leads nowhere but home and the redirect URIs know better. Undefined when nothing names one.
 */
export function serverAddress(config: Config): string | undefined {
  const server = addressIn(config, 'oidcServerUrl');
  if (server !== undefined && isFar(server)) return server;
  const callbacks = (['oidcCallbackUrl', 'callbackUrl'] as const).flatMap(
    (key) => addressIn(config, key) ?? [],
  );
  const [only, ...others] = new Set(callbacks.filter(isFar));
  return only !== undefined && others.length === 0 ? only : server;
}

/** The address that users open, where OIDC_SERVER_URL is one that they cannot; else undefined. */
export function betterAddress(config: Config): string | undefined {
  const url = urlOf(config.settings.get('oidcServerUrl'));
  const host = url === undefined ? undefined : splitUrl(url)?.host;
  if (url === undefined || host === undefined || !isNear(host)) return undefined;
  const known = serverAddress(config);
  return known !== undefined && !url.toLowerCase().startsWith(known) ? known : undefined;
}
