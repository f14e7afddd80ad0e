import type { Kind, SignIn } from './kind.ts';
import { basic } from './kinds/basic.ts';
import { ldap } from './kinds/ldap.ts';
import { oidcCode } from './kinds/oidc-code.ts';
import { oidcPublic } from './kinds/oidc-public.ts';
import { saml } from './kinds/saml.ts';

/** How each kind of sign-in goes, in the order of reading. */
export const signIns: Readonly<Record<Kind, SignIn>> = {
  'oidc-code': oidcCode,
  'oidc-public': oidcPublic,
  saml,
  ldap,
  basic,
};

/** All kinds, in the order of reading. */
export const kinds = Object.keys(signIns) as Kind[];
