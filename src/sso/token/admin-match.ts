import { textClaim, type Claims } from './claims.ts';
import { docs, type TokenFinding } from './finding.ts';

const signInNames = ['email', 'preferred_username', 'upn', 'unique_name'];

/**
 * Whether the list of administrators names the user, and if not, the nearest miss.
 *
 * The server looks for the user name in the list, letter by letter: AuthenticationCodeFlowHandler,
 * getOrCreateOidcUser. Older servers read the list once, when the database is made (#22675).
 */
export function matchAdmins(
  admins: readonly string[],
  userName: string,
  claims: Claims,
): { admin: boolean; findings: TokenFinding[] } {
  const entries = admins.map((entry) => entry.trim()).filter((entry) => entry !== '');
  const admin = entries.includes(userName);
  const lower = entries.map((entry) => entry.toLowerCase());
  const code = admin ? 'identity-admin' : nearest(entries, lower, userName, claims);
  const { severity, message } = sayings[code];
  return { admin, findings: [{ code, severity, message, docs: docs.notAdmin }] };
}

function nearest(
  entries: readonly string[],
  lower: readonly string[],
  userName: string,
  claims: Claims,
): keyof typeof sayings {
  if (entries.length === 0) return 'identity-admin-none';
  if (lower.includes(userName)) return 'identity-admin-case';
  const names = lower.map(local);
  if (names.includes(userName)) return 'identity-admin-is-email';
  const others = signInNames.map((name) => local(textClaim(claims, name)?.toLowerCase() ?? ''));
  if (others.some((other) => other !== '' && names.includes(other))) {
    return 'identity-admin-other-claim';
  }
  return lower.every((entry) => entry === 'admin')
    ? 'identity-admin-default'
    : 'identity-admin-not';
}

function local(name: string): string {
  return name.replace(/@.*$/s, '');
}

const sayings = {
  'identity-admin': {
    severity: 'note',
    message:
      'The list of administrators names this user. Older servers read the list only at their very first start.',
  },
  'identity-admin-none': {
    severity: 'warning',
    message: 'The list of administrators is empty, so nobody becomes one by signing in.',
  },
  'identity-admin-case': {
    severity: 'error',
    message:
      'The list of administrators has this user name with capital letters, which never matches: user names are in small letters.',
  },
  'identity-admin-is-email': {
    severity: 'error',
    message:
      'The list of administrators has an e-mail address where this user name should stand. The server compares user names: write the part before the @ alone, in small letters.',
  },
  'identity-admin-other-claim': {
    severity: 'error',
    message:
      'The list of administrators names this person as another claim of the token does, but not by the user name that OpenMetadata makes. Put the user name into the list.',
  },
  'identity-admin-default': {
    severity: 'warning',
    message:
      'The only administrator in the list is admin, the default. This user has another name and does not become one.',
  },
  'identity-admin-not': {
    severity: 'note',
    message: 'The list of administrators does not name this user.',
  },
} as const satisfies Record<string, Pick<TokenFinding, 'severity' | 'message'>>;
