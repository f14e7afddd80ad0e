import { settings, type SettingKey } from './table.ts';
import { helmPath, type Setting } from './setting.ts';

/** The settings reference, which has an anchor for each setting. */
export const referencePage = '/deployment/security/configuration-parameters';

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

/** The anchor of a setting in the reference, `oidc_tenant`. */
export function settingAnchor(key: SettingKey): string {
  return settingName(key)
    .toLowerCase()
    .replace(/[^\w-]/g, '');
}

/** Where a setting is explained. */
export function settingPage(key: SettingKey): string {
  return `${referencePage}#${settingAnchor(key)}`;
}
