import type { Config } from '../../../check/config.ts';
import { itemsOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { pages } from '../pages.ts';

/**
 * The first administrators (UserUtil). `basic-admin-mail`: names, to which the server adds the principal
 * domain. `basic-admin-password`: a name with a colon brings its password along, in clear.
 * `basic-admin-listed`: whoever has administrators of their own deletes the account admin, as the
 * page up to 1.12 says, and while it is listed each start makes it again, with the password admin.
 */
export const admins: Rule = {
  name: 'admins',
  at: 'setting',
  codes: ['basic-admin-mail', 'basic-admin-password', 'basic-admin-listed'],
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
    if (item.text.trim() === 'admin' && items.length > 1) {
      const message =
        'While admin is in this list, each start makes that account if it is gone, with the password admin; we infer this from the code. With administrators of your own, take it out.';
      const docs = `${pages.overview}#the-first-administrator`;
      return [about(entry, { code: 'basic-admin-listed', severity: 'note', message, docs }, item)];
    }
    if (!item.text.includes('@')) return [];
    const message =
      'Administrators stand here by user name, and the server adds an @ and the principal domain. Remove the @ and what follows.';
    return [about(entry, { code: 'basic-admin-mail', severity: 'warning', message }, item)];
  });
}
