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
const reference = '/deployment/security/configuration-parameters';

/** Where this site explains what findings about tokens are about. */
export const docs = {
  claimOrder: `${reference}#authentication_jwt_principal_claims`,
  claimMapping: `${reference}#authentication_jwt_principal_claims_mapping`,
  teamClaim: `${reference}#authenticationconfigurationjwtteamclaimmapping`,
  admins: `${reference}#authorizer_admin_principals`,
  principalDomain: `${reference}#authorizer_principal_domain`,
  allowedDomains: `${reference}#authorizer_allowed_domains`,
  enforceDomain: `${reference}#authorizer_enforce_principal_domain`,
  registrationDomains: `${reference}#authorizer_allowed_registration_domain`,
  roles: `${reference}#authorizer_use_roles_from_provider`,
  publicKeys: `${reference}#authentication_public_keys`,
  algorithm: `${reference}#authentication_token_validation_algorithm`,
  scope: `${reference}#oidc_scope`,
  clientId: `${reference}#authentication_client_id`,
  longName: `${troubleshooting}#the-user-name-is-a-long-random-text`,
  notAdmin: `${troubleshooting}#signed-in-but-not-an-administrator`,
  exists: `${troubleshooting}#account-already-exists-or-entity-already-exists`,
  domainRefused: `${troubleshooting}#not-authorized-email-does-not-match-the-principal-domain`,
  noClaim: `${troubleshooting}#none-of-the-following-claims-are-present`,
  ownTokens: '/deployment/security/enable-jwt-tokens',
  issuer: `${reference}#authentication_authority`,
} as const;
