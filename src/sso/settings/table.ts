import { authentication } from './authentication.ts';
import { authorizer } from './authorizer.ts';
import { jwt } from './jwt.ts';
import { ldap } from './ldap.ts';
import { oidc } from './oidc.ts';
import { saml } from './saml.ts';
import { server } from './server.ts';
import type { Setting } from './setting.ts';

/** The settings table by group, in the order of reading. */
export const settingGroups = { authentication, oidc, saml, ldap, authorizer, jwt, server } as const;

export type SettingGroup = keyof typeof settingGroups;

export type SettingKey =
  | keyof typeof authentication
  | keyof typeof oidc
  | keyof typeof saml
  | keyof typeof ldap
  | keyof typeof authorizer
  | keyof typeof jwt
  | keyof typeof server;

/** Every setting that sign-in depends on, by its name in this library. */
export const settings: Readonly<Record<SettingKey, Setting>> = {
  ...authentication,
  ...oidc,
  ...saml,
  ...ldap,
  ...authorizer,
  ...jwt,
  ...server,
};
