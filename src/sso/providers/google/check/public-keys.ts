import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replaceItem } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { endpoints, isGoogleHost } from '../endpoints.ts';

/**
 * Google's key list: `jwks-pem` (the list of version 1 has certificates and no keys),
 * `jwks-not-google` (GoogleAuthValidator).
 */
export const publicKeys: Rule = {
  name: 'public-keys',
  at: 'setting',
  codes: ['jwks-pem', 'jwks-not-google'],
  run,
};

function run({ settings }: Config): ConfigFinding[] {
  const entry = settings.get('publicKeyUrls');
  if (!entry || entry.origin === 'default') return [];
  return (itemsOf(entry) ?? [])
    .filter(({ text }) => isGoogleHost(splitUrl(text)?.host.toLowerCase() ?? ''))
    .filter(({ text }) => text !== endpoints.jwks)
    .map((item) => {
      const pem = /\/oauth2\/v1\/certs\/?$/.test(item.text);
      return about(
        entry,
        {
          code: pem ? 'jwks-pem' : 'jwks-not-google',
          severity: 'error',
          message: `${pem ? 'This list has certificates, which the server cannot read.' : 'This is not Google’s key list.'} Write ${endpoints.jwks}.`,
          fix: replaceItem(entry, item, endpoints.jwks),
        },
        item,
      );
    });
}
