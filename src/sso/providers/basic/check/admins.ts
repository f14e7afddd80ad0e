import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * The first administrators (UserUtil). `basic-admin-mail`: names, to which the server adds the principal
 * domain. `basic-admin-password`: a name with a colon brings its password along, in clear.
 */
export const admins: Rule = {
  name: 'admins',
  at: 'setting',
  codes: ['basic-admin-mail', 'basic-admin-password'],
  run,
};

function run({ settings }: Config): ConfigFinding[] {
  const entry = settings.get('adminPrincipals');
  const items = (entry && itemsOf(entry)) ?? [];
  return items.flatMap((item) => {
    if (!entry) return [];
    if (/^[^:@\s]+:./.test(item.text)) {
      const message =
        'A name with a colon behind it brings the first password of that administrator, unchecked and in clear. Remove it here once they have changed it.';
      return [about(entry, { code: 'basic-admin-password', severity: 'warning', message }, item)];
    }
    if (!item.text.includes('@')) return [];
    const message =
      'Administrators stand here by user name, and the server adds an @ and the principal domain. Remove the @ and what follows.';
    return [about(entry, { code: 'basic-admin-mail', severity: 'warning', message }, item)];
  });
}
