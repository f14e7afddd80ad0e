import { urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryOf as discoveryUrl, discoveryEnding } from '../../../check/rules/discovery.ts';
import { isEndpoint } from '../../../check/rules/authority.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { discoveryOf } from '../discovery-url.ts';

/**
 * `discovery-not-of-issuer`: the discovery URL is the issuer's (OpenID Connect Discovery 1.0 section 4).
 * A provider whose addresses are known says more, and so this one says nothing beside it.
 */
export const issuer: Rule = {
  name: 'issuer',
  at: 'setting',
  codes: ['discovery-not-of-issuer'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const authority = config.settings.get('authority');
  const text = urlOf(authority);
  const found = discoveryUrl(config);
  if (config.providers.length > 1 || !found || text === undefined || isEndpoint(text)) return [];
  if (authority?.origin === 'default' || text.includes('/.well-known/')) return [];
  const { entry, url } = found;
  if (!url.replace(/\/$/, '').endsWith(discoveryEnding)) return [];
  if (discoveryOf(text) === url.replace(/\/$/, '')) return [];
  const same = splitUrl(text)?.host.toLowerCase() === splitUrl(url)?.host.toLowerCase();
  return [
    about(entry, {
      code: 'discovery-not-of-issuer',
      severity: same ? 'warning' : 'note',
      message: `This is not the discovery URL of ${nameIn(config, 'authority')}. It is usually the issuer and ${discoveryEnding}; open it and compare "issuer" there, letter by letter.`,
    }),
  ];
}
