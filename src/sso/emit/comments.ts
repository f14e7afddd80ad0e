import type { SettingKey } from '../settings/table.ts';
import type { FilePiece } from '../text/pieces.ts';

/** Why a value is what it is, for the few values that invite a change. One line each. */
export const whys: Partial<Record<SettingKey, string>> = {
  adminPrincipals: 'The part of the e-mail address before the @, in small letters.',
  publicKeyUrls: 'First the address at which the server reaches itself, for bots; then Entra ID.',
  jwtPrincipalClaims: 'Do not change the order later: users would get new names and accounts.',
  forceSecureSessionCookie: 'HTTPS ends at a proxy, so the server cannot see it.',
  oidcTenant: 'The ID alone. A URL, or nothing at all, keeps the server from starting.',
  oidcClientSecret:
    'The Value, not the Secret ID. Signs other than A-Z a-z 0-9 _ . ~ - need care: create a new one.',
  oidcScope: 'offline_access brings the refresh token that keeps users signed in.',
  oidcMaxAge: 'Blank: not sent. The default 0 asks for a fresh sign-in every time.',
};

/** Lines of comment, each with its `#`. */
export function comment(...lines: string[]): FilePiece {
  return { kind: 'comment', text: lines.map((line) => (line ? `# ${line}\n` : '\n')).join('') };
}
