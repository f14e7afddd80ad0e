import { firstProvider } from '../providers/index.ts';
import { claimOf } from './claims.ts';
import { findingsOf, type TokenFinding } from './finding.ts';
import { fitRules, timeRules, type Expected, type FitFacts } from './fit-rules.ts';
import { kindOf } from './kind.ts';
import { rulesFor } from './providers.ts';
import type { Token } from './read.ts';
import { secondsUntil } from './times.ts';

export type { Expected } from './fit-rules.ts';

/**
 * What speaks against a token, by itself and for the reader’s own plan. Empty when
 * nothing does. Nothing here looks at the signature.
 */
export function checkToken(
  token: Pick<Token, 'header' | 'claims'>,
  now: Date,
  expected: Expected = {},
): TokenFinding[] {
  const { header, claims } = token;
  const facts: FitFacts = {
    ...{ header, claims, expected },
    kind: kindOf(token),
    expiry: secondsUntil(claimOf(claims, 'exp'), now),
    beginning: secondsUntil(claimOf(claims, 'nbf'), now),
    issuerTold: false,
  };
  const provider = rulesFor(claims, expected.provider);
  const meant = provider?.id === (expected.provider ?? firstProvider);
  const issuerTold = meant && (provider?.tellsIssuer?.(facts) ?? false);
  return [
    ...findingsOf(timeRules, facts),
    ...findingsOf(provider?.fit ?? [], facts),
    ...findingsOf(fitRules, { ...facts, issuerTold }),
  ];
}
