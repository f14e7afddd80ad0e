import { matchAdmins } from './admin-match.ts';
import type { Claims } from './claims.ts';
import { displayNameOf } from './display-name.ts';
import { judgeDomain } from './domain-rules.ts';
import type { TokenFinding } from './finding.ts';
import { adviseOn } from './identity-advice.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { principalOf, type Principal } from './principal.ts';
import { readable } from './readable.ts';
import { rolesOf, teamsOf } from './roles-and-teams.ts';

/** What OpenMetadata makes of a token. Values are text to show, never more than some hundred characters. */
export interface Identity extends Pick<Principal, 'source' | 'steps'> {
  /** These two are absent when sign-in fails before there is a user. */
  userName?: string;
  email?: string;
  displayName?: string;
  /** Names the server looks for among its own roles and teams. */
  roles: string[];
  teams: string[];
  admin: boolean;
  /** Whether the user gets in, as far as the token and the settings decide it. */
  letIn: boolean;
  findings: TokenFinding[];
}

/**
 * Derives user name, e-mail, display name, roles and teams from verified claims, says which claim
 * decided, whether the user gets in and becomes administrator, and what else to know. Pure, never
 * throws. Each rule names its source where it stands.
 */
export function identityOf(claims: Claims, settings: IdentitySettings): Identity {
  const principal = principalOf(claims, settings);
  const { source, steps, userName, email } = principal;
  const displayName = displayNameOf(claims);
  const roles = rolesOf(claims, settings);
  const teams = teamsOf(claims, settings);
  const none = { admin: false, letIn: false, findings: [] };
  const admin = userName === undefined ? none : matchAdmins(settings.admins, userName, claims);
  const domain = userName === undefined ? none : judgeDomain(principal, settings);
  const advice = adviseOn(principal, claims, settings);
  const findings = [principal, domain, admin, { findings: advice }, roles, teams].flatMap(
    (part) => part.findings,
  );
  return {
    ...{ source, steps },
    ...(userName !== undefined && { userName: readable(userName) }),
    ...(email !== undefined && { email: readable(email) }),
    ...(displayName !== undefined && { displayName: readable(displayName) }),
    roles: roles.names.map(readable),
    teams: teams.names.map(readable),
    admin: admin.admin,
    letIn: domain.letIn && userName !== '',
    findings: bySeverity(findings),
  };
}

const weights = { error: 0, warning: 1, note: 2 };

function bySeverity(findings: readonly TokenFinding[]): TokenFinding[] {
  return [...findings].sort((left, right) => weights[left.severity] - weights[right.severity]);
}
