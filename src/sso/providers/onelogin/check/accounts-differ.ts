import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { accounts } from './accounts.ts';

/** `onelogin-accounts-differ`: addresses of two accounts, of which one issues the tokens. */
export const accountsDiffer: Rule = {
  name: 'accounts-differ',
  at: 'setting',
  codes: ['onelogin-accounts-differ'],
  run(config): ConfigFinding[] {
    const [first, ...others] = accounts(config);
    return others
      .filter(({ url }) => url.subdomain !== first?.url.subdomain)
      .map(({ entry, item }) =>
        about(
          entry,
          {
            ...{ code: 'onelogin-accounts-differ', severity: 'error' },
            message:
              'This is another OneLogin account than before. All addresses name the same one.',
          },
          item,
        ),
      );
  },
};
