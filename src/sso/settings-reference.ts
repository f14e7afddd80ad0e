import { authentication } from './settings/about/authentication.ts';
import { authorizer } from './settings/about/authorizer.ts';
import { jwt } from './settings/about/jwt.ts';
import { oidc } from './settings/about/oidc.ts';
import { server } from './settings/about/server.ts';
import type { About } from './settings/setting.ts';
import type { SettingKey } from './settings.ts';

/** What each setting means, what to beware of, and where that was read; for the reference page. */
export const settingsReference: Readonly<Record<SettingKey, About>> = {
  ...authentication,
  ...oidc,
  ...authorizer,
  ...jwt,
  ...server,
};
