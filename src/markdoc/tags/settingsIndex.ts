import { settingAnchor, settingName, settingPage } from '../../sso/settings/names.ts';
import { settingsReference } from '../../sso/settings/reference.ts';
import { settingGroups, type SettingKey } from '../../sso/settings/table.ts';
import { code, prose } from '../elements.ts';
import { indexRows } from '../index-rows.ts';
import { groupAttribute } from '../group-attribute.ts';
import type { TagSchema } from '../types.ts';

export const settingsIndex: TagSchema = {
  description: 'A line for each setting of one group, which leads to where it is explained.',
  example: '### All settings\n\n{% settingsIndex group="server" /%}',
  selfClosing: true,
  inline: false,
  sheet: 'reference',
  attributes: groupAttribute('settings', Object.keys(settingGroups)),
  transform(node, config) {
    const group = String(node.attributes['group']);
    // A group that there is not has been told; the rest of the page still comes out.
    if (!Object.hasOwn(settingGroups, group)) return [];
    const keys = Object.keys(settingGroups[group as keyof typeof settingGroups]) as SettingKey[];
    const rows = keys.map((key) => ({
      ...{ id: settingAnchor(key), href: settingPage(key), name: code(settingName(key)) },
      says: prose(settingsReference[key].meaning),
    }));
    return indexRows(rows, node, config);
  },
};
