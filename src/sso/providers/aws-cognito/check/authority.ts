import { urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity, isEndpoint } from '../../../check/rules/authority.ts';
import { isLoginUrl } from '../login-domain.ts';
import { issuerOf, readPoolUrl, regionOf } from '../pool.ts';
import { poolOf } from './pools.ts';

/**
 * The authority is the issuer of the pool (CognitoAuthValidator): `authority-login-domain` (the pages
 * of OpenMetadata write {Cognito Domain}), `authority-not-pool`.
 */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: ['authority-login-domain', 'authority-not-pool'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('authority');
  const text = urlOf(entry);
  if (!entry || text === undefined || entry.origin === 'default') return [];
  // The general rules name those.
  if (text.includes('/.well-known/openid-configuration')) return [];
  if (config.others.some(({ owns }) => owns(text) !== undefined)) return [];
  const severity = authoritySeverity(config);
  const name = nameIn(config, 'authority');
  const url = readPoolUrl(text);
  if (url) {
    const right = issuerOf(url.poolId);
    const known = regionOf(url.poolId) !== undefined;
    // Another region in the host is a rule of its own.
    if (known && url.rest === '' && url.scheme === 'https') return [];
    return [
      about(entry, {
        ...{ code: 'authority-not-pool', severity },
        message: `${name} is the address of the user pool and nothing more: https://cognito-idp., the region, .amazonaws.com/ and the user pool ID, without a slash behind it.`,
        fix: right === undefined ? undefined : replace(entry, right),
      }),
    ];
  }
  const pool = poolOf(config);
  const fix = pool === undefined ? undefined : replace(entry, issuerOf(pool) ?? text);
  if (isLoginUrl(text)) {
    return [
      about(entry, {
        ...{ code: 'authority-login-domain', severity, fix },
        message: `This is the login domain, and ${name} is the address of the user pool: https://cognito-idp., the region, .amazonaws.com/ and the user pool ID.`,
      }),
    ];
  }
  if (isEndpoint(text)) return [];
  return [
    about(entry, {
      ...{ code: 'authority-not-pool', severity, fix },
      message: `This is not the address of a user pool, which is https://cognito-idp., the region, .amazonaws.com/ and the user pool ID. A custom domain is wrong here too.`,
    }),
  ];
}
