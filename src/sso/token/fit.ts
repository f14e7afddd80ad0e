import { claimOf } from './claims.ts';
import { findingsOf, type TokenFinding } from './finding.ts';
import { fitRules, type Expected, type Situation } from './fit-rules.ts';
import { kindOf } from './kind.ts';
import type { Token } from './read.ts';
import { secondsUntil } from './times.ts';

export type { Expected } from './fit-rules.ts';

/**
 * What speaks against a token, by itself and for the reader’s own tenant and application. Empty when
 * nothing does. Nothing here looks at the signature.
 */
export function checkToken(
  token: Pick<Token, 'header' | 'claims'>,
  now: Date,
  expected: Expected = {},
): TokenFinding[] {
  const { header, claims } = token;
  const situation: Situation = {
    ...{ header, claims, expected },
    kind: kindOf(token),
    expiry: secondsUntil(claimOf(claims, 'exp'), now),
    beginning: secondsUntil(claimOf(claims, 'nbf'), now),
  };
  return findingsOf(fitRules, situation);
}
