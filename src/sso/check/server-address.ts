import type { SettingKey } from '../settings/table.ts';
import type { Config } from './config.ts';
import { isLocal } from './local.ts';
import { urlOf } from './url-of.ts';

const address = /^(https?:\/\/[\w.-]+(?::\d+)?)(?:(?:\/auth)?\/callback)?\/*$/i;

/** The address of the server that a setting names, in small letters. */
function addressIn({ settings }: Config, key: SettingKey): string | undefined {
  const entry = settings.get(key);
  const url = entry?.origin === 'written' ? urlOf(entry) : undefined;
  return url === undefined ? undefined : address.exec(url)?.[1]?.toLowerCase();
}

/** Whether only programs near the server, or the reader alone, can open an address. */
export function isNear(host: string): boolean {
  return isLocal(host) || !host.includes('.');
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
