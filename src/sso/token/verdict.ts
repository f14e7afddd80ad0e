import type { TokenFinding } from './finding.ts';
import type { Identity } from './identity.ts';

/** Whether a token gets its user in, from everything that is known. */
export interface Verdict {
  /** `perhaps`: something speaks against it, and the server may not look at that. */
  outcome: 'yes' | 'if-signed' | 'perhaps' | 'no';
  /** One sentence, which repeats nothing of the token. */
  message: string;
}

/** What is known. The signature is absent as long as nobody has checked it. */
export interface Known {
  /** Of checkToken. */
  findings: readonly TokenFinding[];
  identity: Pick<Identity, 'letIn' | 'userName' | 'findings'>;
  verification?:
    { signature: 'right' | 'wrong' | 'unchecked'; findings: readonly TokenFinding[] } | undefined;
}

/** Why the server takes no such token, whoever signed it; the first that is found is said. */
const refusals: Readonly<Record<string, string>> = {
  'token-expired': 'it has expired',
  'verify-expired': 'it has expired',
  'token-shared-secret': 'it is signed with a shared secret, which OpenMetadata cannot check',
  'verify-not-for-openmetadata': 'OpenMetadata cannot be set to the algorithm it is signed with',
  'token-nonce-missing': 'it does not belong to the sign-in of the test link',
  'token-nonce-differs': 'it does not belong to the sign-in of the test link',
};

/** Errors about what becomes of a user who is in, and not about getting in. */
const afterwards = /^identity-admin-/;

/**
 * One verdict from all that is known of a token, the weightiest reason first: the signature, what the
 * server refuses by itself, the user, then whatever else is marked as an error. It is never `yes` or
 * `if-signed` beside an error that concerns getting in. Pure.
 *
 * The server checks the signature and exp (JwtFilter); from releases of 2026 on perhaps issuer and
 * audience, so that what is wrong with these is `perhaps`.
 */
export function verdictOf({ findings, identity, verification }: Known): Verdict {
  const no = (why: string): Verdict => ({ outcome: 'no', message: `No: ${why}.` });
  if (verification?.signature === 'wrong') return no('its signature is wrong');
  const errors = [...findings, ...(verification?.findings ?? [])];
  const refused = Object.keys(refusals).find((code) => errors.some((one) => one.code === code));
  if (refused !== undefined) return no(refusals[refused] ?? '');
  if (identity.userName === undefined) return no('OpenMetadata finds no user in it');
  if (!identity.letIn) return no('the settings below do not let this user in');
  const against = [...errors, ...identity.findings].filter(
    ({ code, severity }) => severity === 'error' && !afterwards.test(code),
  );
  if (against.length > 0) {
    return { outcome: 'perhaps', message: 'Perhaps not: see what is marked as wrong.' };
  }
  return verification?.signature === 'right'
    ? { outcome: 'yes', message: 'Yes.' }
    : { outcome: 'if-signed', message: 'Yes, if its signature is right.' };
}
