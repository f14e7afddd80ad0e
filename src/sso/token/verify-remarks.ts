import { claimOf, type Claims } from './claims.ts';
import { docs, type TokenFinding } from './finding.ts';
import { providerTokens } from './providers.ts';
import { inWords, secondsUntil } from './times.ts';

/** What to compare the claims with. */
export interface Comparison {
  /** What `iss` must be, letter by letter; not compared when absent. */
  issuer?: string | undefined;
  /** What `aud` must be or contain; not compared when absent. */
  audience?: string | undefined;
  now: Date;
}

/** Whether the key may speak for the issuer, as far as a provider says so beside its keys. */
export function keyFaults(key: Claims, claims: Claims): TokenFinding[] {
  if (providerTokens.every((provider) => provider.maySign?.(key, claims) ?? true)) return [];
  const message =
    'The key that signed it belongs to another issuer than the one the token names, and may not sign for it.';
  return [{ code: 'verify-key-issuer', severity: 'error', message }];
}

/** What speaks against the claims of a token whose signature is right. */
export function claimFaults(claims: Claims, { issuer, audience, now }: Comparison): TokenFinding[] {
  const findings: TokenFinding[] = [];
  const error = (code: string, message: string): void => {
    findings.push({ code, severity: 'error', message });
  };
  const expiry = secondsUntil(claimOf(claims, 'exp'), now);
  const beginning = secondsUntil(claimOf(claims, 'nbf'), now);
  if (expiry !== undefined && expiry <= 0) {
    error('verify-expired', `It expired ${inWords(-expiry)} ago. Sign in again for a fresh one.`);
  }
  if (beginning !== undefined && beginning > 0) {
    error(
      'verify-not-yet-valid',
      `It is not valid for another ${inWords(beginning)}. If it is fresh, a clock is wrong.`,
    );
  }
  if (issuer !== undefined && claimOf(claims, 'iss') !== issuer) {
    error(
      'verify-issuer',
      'Its issuer is not the expected one. The two are compared letter by letter.',
    );
  }
  const aud = claimOf(claims, 'aud');
  if (
    audience !== undefined &&
    aud !== audience &&
    !(Array.isArray(aud) && aud.includes(audience))
  ) {
    error(
      'verify-audience',
      'Its audience is not the expected client ID: it was made for another application.',
    );
  }
  return findings;
}

/** What was not compared, and what OpenMetadata does otherwise. */
export function remarksOn(
  claims: Claims,
  algorithm: string,
  { issuer, audience }: Comparison,
): TokenFinding[] {
  const findings: TokenFinding[] = [
    {
      code: 'verify-what-the-server-checks',
      severity: 'note',
      message:
        'OpenMetadata’s filter, as we read it in versions of 2023 and 2026, checks the signature and exp and nothing else: it takes tokens of other issuers and audiences if the key is in its lists. We infer that the domain settings alone keep those out.',
      docs: docs.enforceDomain,
    },
  ];
  if (issuer === undefined || audience === undefined) {
    findings.push({
      code: 'verify-not-compared',
      severity: 'note',
      message: 'Issuer or audience were not compared: nothing says what they should be.',
    });
  }
  if (typeof claimOf(claims, 'exp') !== 'number') {
    findings.push({
      code: 'verify-no-expiry',
      severity: 'warning',
      message: 'It has no time of expiry (exp). OpenMetadata accepts such a token for ever.',
    });
  }
  if (algorithm.startsWith('PS')) {
    findings.push({
      code: 'verify-not-for-openmetadata',
      severity: 'warning',
      message: 'OpenMetadata can be set to RS and ES algorithms only, so it refuses this one.',
      docs: docs.algorithm,
    });
  }
  return findings;
}
