// The files of this folder alone know the library; what else is asked of it comes through here.
export { settings, versions, type Target } from '../../src/sso/index.ts';
export { newestPatch } from '../../src/sso/server/versions.ts';
export type { Setting } from '../../src/sso/settings/setting.ts';
