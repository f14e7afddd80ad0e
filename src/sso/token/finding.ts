import { settingPage } from '../settings/names.ts';

/** One thing worth knowing about a token. */
export interface TokenFinding {
  /** Stable kebab-case name. */
  code: string;
  severity: 'error' | 'warning' | 'note';
  /** One or two sentences. Never repeats anything of the token or of what was typed. */
  message: string;
  /** Page and anchor of this site that explains it. */
  docs?: string;
}

/** A finding and when to say it. */
export interface FindingRule<Facts> extends TokenFinding {
  when: (facts: Facts) => boolean;
}

/** The findings of the rules that hold, in the order of the rules. */
export function findingsOf<Facts>(
  rules: readonly FindingRule<Facts>[],
  facts: Facts,
): TokenFinding[] {
  return rules
    .filter(({ when }) => when(facts))
    .map(({ code, severity, message, docs: page }) => ({
      ...{ code, severity, message },
      ...(page !== undefined && { docs: page }),
    }));
}

const troubleshooting = '/deployment/security/jwt-troubleshooting';

/** Where this site explains what findings about tokens are about. */
export const docs = {
  claimOrder: settingPage('jwtPrincipalClaims'),
  claimMapping: settingPage('jwtPrincipalClaimsMapping'),
  teamClaim: settingPage('jwtTeamClaimMapping'),
  admins: settingPage('adminPrincipals'),
  principalDomain: settingPage('principalDomain'),
  allowedDomains: settingPage('allowedDomains'),
  enforceDomain: settingPage('enforcePrincipalDomain'),
  registrationDomains: settingPage('allowedRegistrationDomains'),
  roles: settingPage('useRolesFromProvider'),
  publicKeys: settingPage('publicKeyUrls'),
  algorithm: settingPage('tokenValidationAlgorithm'),
  scope: settingPage('oidcScope'),
  clientId: settingPage('clientId'),
  longName: `${troubleshooting}#the-user-name-is-a-long-random-text`,
  notAdmin: `${troubleshooting}#signed-in-but-not-an-administrator`,
  exists: `${troubleshooting}#account-already-exists-or-entity-already-exists`,
  domainRefused: `${troubleshooting}#not-authorized-email-does-not-match-the-principal-domain`,
  noClaim: `${troubleshooting}#none-of-the-following-claims-are-present`,
  ownTokens: '/deployment/security/enable-jwt-tokens',
  issuer: settingPage('authority'),
} as const;
