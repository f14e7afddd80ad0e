import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace, replaceItem } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { issuerOf, partitionOf, regionOf } from '../pool.ts';
import { poolEntries } from './pools.ts';

/**
 * `region-differs`: the region in the host is the one that the pool ID begins with. The pages of
 * OpenMetadata have us-west-1 in an example.
 */
export const region: Rule = { name: 'region', at: 'setting', codes: ['region-differs'], run };

function run(config: Config): ConfigFinding[] {
  return poolEntries(config).flatMap(({ key, entry, item, url }) => {
    const here = regionOf(url.poolId);
    const right = issuerOf(url.poolId);
    if (here === undefined || right === undefined) return [];
    if (here === url.region && partitionOf(here).domain === url.domain) return [];
    const text = `${right}${url.rest}`;
    return [
      about(
        entry,
        {
          ...{ code: 'region-differs', severity: 'error' },
          message:
            'The host is in another region or part of AWS than the user pool, whose ID begins with its region. So there is nothing at this address.',
          fix: key === 'publicKeyUrls' ? replaceItem(entry, item, text) : replace(entry, text),
        },
        item,
      ),
    ];
  });
}
