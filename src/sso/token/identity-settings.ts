import type { Version } from '../server/versions.ts';

/** The settings that decide who somebody is, as the server has them. */
export interface IdentitySettings {
  /** `jwtPrincipalClaims`. Default: email, preferred_username, sub. */
  claimOrder?: readonly string[];
  /** `jwtPrincipalClaimsMapping` as typed: `username:claim,email:claim`. Wins over the order. */
  mapping?: string;
  /** Default: open-metadata.org. */
  principalDomain?: string;
  /** `allowedDomains`; read only while the domain is enforced. */
  allowedDomains?: readonly string[];
  /** `allowedEmailRegistrationDomains`. Default: all. */
  registrationDomains?: readonly string[];
  enforcePrincipalDomain?: boolean;
  /** `adminPrincipals`, entry by entry as typed. */
  admins: readonly string[];
  useRolesFromProvider?: boolean;
  /** `jwtTeamClaimMapping`. */
  teamClaim?: string;
  version: Version;
}

/** Defaults of conf/openmetadata.yaml. */
export const defaultClaimOrder: readonly string[] = ['email', 'preferred_username', 'sub'];
export const defaultPrincipalDomain = 'open-metadata.org';
export const defaultAdmins: readonly string[] = ['admin'];
