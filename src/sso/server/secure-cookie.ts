import { atLeast, type Version } from './versions.ts';

/** Whether TLS ends at a proxy: as answered, and never for a server that is not reached by https. */
export function isBehindProxy(
  { tlsProxy }: { tlsProxy?: boolean | undefined },
  serverUrl?: string,
): boolean {
  return (tlsProxy ?? true) && serverUrl?.startsWith('http:') !== true;
}

/**
 * Whether the session cookie must be marked secure by a setting. 1.9 has none; 1.10 has it from its
 * patch 1.10.5 on (SessionCookieUtil; the setting's `since`).
 */
export function needsSecureCookie(behindProxy: boolean, version: Version): boolean {
  return behindProxy && atLeast(version, '1.10');
}
