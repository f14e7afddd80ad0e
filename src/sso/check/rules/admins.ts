import { isWithout } from '../blocks.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf, type Entry, type Item } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, replaceItem, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * The administrators: `admins-email` (the server compares what stands before the @, in small letters;
 * the how-to of the UI shows addresses) and `admins-default` (#33737).
 */
export const admins: Rule = {
  name: 'admins',
  at: 'setting',
  codes: ['admins-default', 'admins-email'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, complete } = config;
  if (!oidc) return [];
  const entry = settings.get('adminPrincipals');
  const name = nameIn(config, 'adminPrincipals');
  const usual: Remark = {
    ...{ code: 'admins-default', severity: 'warning' },
    message: `${name} is admin. Unless an account of your provider has that name, nobody becomes administrator.`,
  };
  if (!entry) {
    const told = complete && !isWithout(config, 'authorizer');
    return told ? [missing('adminPrincipals', usual)] : [];
  }
  const items = itemsOf(entry);
  if (!items) return [];
  if (items.length === 1 && items[0]?.text.trim() === 'admin') {
    return entry.origin === 'default' && !complete ? [] : [about(entry, usual)];
  }
  return items.flatMap((item) => itemFindings(entry, item, name));
}

function itemFindings(entry: Entry, item: Item, name: string): ConfigFinding[] {
  const text = item.text.trim();
  const right = text.replace(/@.*$/, '').toLowerCase();
  if (right === text || right === '') return [];
  const listed = typeof entry.value === 'object' && entry.value !== null && 'items' in entry.value;
  return [
    about(
      entry,
      {
        ...{ code: 'admins-email', severity: 'warning' },
        message: `${name} has user names: what stands before the @, in small letters.`,
        fix: listed ? replaceItem(entry, item, right) : replace(entry, right),
      },
      item,
    ),
  ];
}
