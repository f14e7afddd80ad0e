import { settings, type SettingKey } from './settings.ts';
import { extraEnvs, type Setting } from './settings/setting.ts';

/** The settings reference, which has an anchor for each setting. */
export const referencePage = '/deployment/security/configuration-parameters';

/** The name most readers know: the variable; else the last two parts of a path. */
export function settingName(key: SettingKey): string {
  const { env, yaml, helm } = settings[key];
  const path = yaml ?? (typeof helm === 'string' ? helm : helm?.path) ?? '';
  return env ?? path.split('.').slice(-2).join('.');
}

/** Every name of a setting: the variable, the path in openmetadata.yaml, the path in the values. */
export function spellings({ env, yaml, helm }: Setting): string[] {
  const path = typeof helm === 'object' ? helm.path : helm === extraEnvs ? undefined : helm;
  return [env, yaml, path].filter((name) => name !== undefined);
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
