import type { Config } from '../../../check/config.ts';
import { itemsOf, textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * What single sign-on left behind. `basic-keys`: the server makes all tokens itself, and knows them by
 * its own keys only (JwtFilter). `basic-client-type`: conf/openmetadata.yaml has `public`.
 */
export const keys: Rule = {
  name: 'keys',
  at: 'setting',
  codes: ['basic-keys', 'basic-client-type'],
  run,
};

function run({ settings }: Config): ConfigFinding[] {
  const found: ConfigFinding[] = [];
  const urls = settings.get('publicKeyUrls');
  const items = urls && itemsOf(urls);
  if (urls && items && items.length > 0 && !items.some(({ text }) => isOwn(text))) {
    const message =
      'The server’s own key list is not among these, so it takes no token that it made: everybody is sent back to the login. Its address ends in /api/v1/system/config/jwks.';
    found.push(about(urls, { code: 'basic-keys', severity: 'error', message }));
  }
  const type = settings.get('clientType');
  if (type && textOf(type)?.trim().toLowerCase() === 'confidential') {
    const message =
      'With basic sign-in no provider has a client. OpenMetadata’s own file has public here.';
    found.push(about(type, { code: 'basic-client-type', severity: 'note', message }));
  }
  return found;
}

function isOwn(url: string): boolean {
  return /\/api\/v1\/system\/config\/jwks\/?$/.test(url.trim());
}
