import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { poolEntries } from './pools.ts';

/** `pool-differs`: addresses of two user pools, of which one issues the tokens. */
export const poolDiffers: Rule = {
  name: 'pool-differs',
  at: 'setting',
  codes: ['pool-differs'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const [first, ...others] = poolEntries(config);
  if (!first) return [];
  return others
    .filter(({ url }) => url.poolId !== first.url.poolId)
    .map(({ entry, item }) =>
      about(
        entry,
        {
          ...{ code: 'pool-differs', severity: 'error' },
          message: `This is another user pool than in ${nameIn(config, first.key)}. All addresses name the same one.`,
        },
        item,
      ),
    );
}
