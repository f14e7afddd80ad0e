import type { SettingKey } from '../settings/table.ts';

/** Why a value is what it is, for the few values that invite a change. One line each. */
export const whys: Readonly<Partial<Record<SettingKey, string>>> = {
  adminPrincipals: 'The part of the e-mail address before the @, in small letters.',
  publicKeyUrls:
    'First the address at which the server reaches itself, for bots; then the provider.',
  jwtPrincipalClaims: 'Do not change the order later: users would get new names and accounts.',
  forceSecureSessionCookie: 'HTTPS ends at a proxy, so the server cannot see it.',
  oidcMaxAge: 'Blank: not sent. The default 0 asks for a fresh sign-in every time.',
};
