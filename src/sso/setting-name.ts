import type { Setting } from './settings/setting.ts';

/** What a setting is called on its own: the variable, which most readers know, else the end of a path. */
export function settingName({ env, yaml, helm }: Setting): string {
  const path = yaml ?? (typeof helm === 'string' ? helm : helm?.path) ?? '';
  return env ?? path.split('.').slice(-2).join('.');
}

/** Where the settings reference explains a setting: the page and the slug of the heading there. */
export function settingDocs(setting: Setting): string {
  const slug = settingName(setting)
    .toLowerCase()
    .replace(/[^\w-]/g, '');
  return `/deployment/security/configuration-parameters#${slug}`;
}
