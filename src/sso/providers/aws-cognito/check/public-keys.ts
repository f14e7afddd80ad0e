import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replaceItem } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { isLoginUrl } from '../login-domain.ts';
import { issuerOf, keysPath, readPoolUrl } from '../pool.ts';
import { poolOf } from './pools.ts';

/** `jwks-not-pool`: the keys are at the pool, not at the login domain (CognitoAuthValidator). */
export const publicKeys: Rule = {
  name: 'public-keys',
  at: 'setting',
  codes: ['jwks-not-pool'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('publicKeyUrls');
  if (!entry || entry.origin === 'default') return [];
  return (itemsOf(entry) ?? []).flatMap((item) => {
    const url = readPoolUrl(item.text.trim());
    if (url ? url.rest === keysPath && url.scheme === 'https' : !isLoginUrl(item.text)) return [];
    const issuer = issuerOf(url?.poolId ?? poolOf(config) ?? '');
    return [
      about(
        entry,
        {
          ...{ code: 'jwks-not-pool', severity: 'error' },
          message: `The keys of a user pool are at its address followed by ${keysPath}.`,
          fix: issuer === undefined ? undefined : replaceItem(entry, item, `${issuer}${keysPath}`),
        },
        item,
      ),
    ];
  });
}
