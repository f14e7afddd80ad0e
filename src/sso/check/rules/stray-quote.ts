import type { Config } from '../config.ts';
import { itemsOf, type Entry, type Item } from '../entry.ts';
import type { SettingKey } from '../../settings/table.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace, replaceItem } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `value-stray-quote`, `value-stray-space`: a quote or space at one end of a value that became a part
 * of it, as in the redirect URI of azure, okta and keycloak/bare-metal of the documentation up to 1.12.
 * Free text, such as a secret or JSON, is left alone.
 */
export const strayQuote: Rule = {
  name: 'stray-quote',
  at: 'setting',
  codes: ['value-stray-quote', 'value-stray-space'],
  run,
};

const free: ReadonlySet<SettingKey> = new Set<SettingKey>([
  'oidcClientSecret',
  'oidcCustomParams',
  'ldapRolesMapping',
]);

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) => entries.flatMap((entry) => findings(entry)));
}

function findings(entry: Entry): ConfigFinding[] {
  if (!entry.key || free.has(entry.key)) return [];
  if (entry.origin === 'default' || entry.marks.has('not-yaml')) return [];
  return (itemsOf(entry) ?? []).flatMap((item) => {
    const clean = item.text
      .trim()
      .replace(/^["'`]+|["'`]+$/g, '')
      .trim();
    if (clean === item.text || clean === '') return [];
    const quote = item.text.trim() !== item.text ? 'space' : 'quote';
    return [
      about(
        entry,
        {
          ...{ code: `value-stray-${quote}`, severity: 'error' },
          message: `There is a ${quote} at the end of this value that belongs to it now. Remove it.`,
          fix: isList(entry, item) ? replaceItem(entry, item, clean) : replace(entry, clean),
        },
        item,
      ),
    ];
  });
}

function isList({ value }: Entry, item: Item): boolean {
  return (
    typeof value === 'object' && value !== null && 'items' in value && value.items.includes(item)
  );
}
