import { authentication } from './about/authentication.ts';
import { authorizer } from './about/authorizer.ts';
import { jwt } from './about/jwt.ts';
import { ldap } from './about/ldap.ts';
import { oidc } from './about/oidc.ts';
import { saml } from './about/saml.ts';
import { server } from './about/server.ts';
import type { About } from './setting.ts';
import type { SettingKey } from './table.ts';

/** What each setting means, what to beware of, and where that was read; for the reference page. */
export const settingsReference: Readonly<Record<SettingKey, About>> = {
  ...authentication,
  ...oidc,
  ...saml,
  ...ldap,
  ...authorizer,
  ...jwt,
  ...server,
};
