import { settingGroups, settings, type SettingGroup, type SettingKey } from './table.ts';
import { helmPath, type Setting } from './setting.ts';

/** The index of all settings. What is explained about each stands on the page of its group below it. */
export const referencePage = '/deployment/security/configuration-parameters';

/** The page of each group that is not called as the group is. */
const pages: Readonly<Partial<Record<SettingGroup, string>>> = {
  authentication: 'sign-in',
  authorizer: 'users',
  jwt: 'tokens-and-keys',
  server: 'tokens-and-keys',
};

/** The name most readers know: the variable; else the last two parts of a path. */
export function settingName(key: SettingKey): string {
  const { env, yaml, sharesVariable } = settings[key];
  const path = yaml ?? helmPath(settings[key]) ?? '';
  return (sharesVariable ? undefined : env) ?? path.split('.').slice(-2).join('.');
}

/** Every name of a setting, with the place where it is written so. */
export function placedSpellings(setting: Setting): Record<string, string> {
  const { env, yaml } = setting;
  const path = helmPath(setting);
  return {
    ...(env && { Variable: env }),
    ...(yaml && { 'openmetadata.yaml': yaml }),
    ...(path && { Helm: path }),
  };
}

/** Every name of a setting. */
export function spellings(setting: Setting): string[] {
  return Object.values(placedSpellings(setting));
}

/** The anchor of a setting on the page of its group, and of its row in the index: `oidc_tenant`. */
export function settingAnchor(key: SettingKey): string {
  return settingName(key)
    .toLowerCase()
    .replace(/[^\w-]/g, '');
}

const groups = Object.keys(settingGroups) as SettingGroup[];

/** Where a setting is explained. */
export function settingPage(key: SettingKey): string {
  const group = groups.find((name) => Object.hasOwn(settingGroups[name], key)) ?? 'server';
  return `${referencePage}/${pages[group] ?? group}#${settingAnchor(key)}`;
}
