import { isGuid } from '../text/guid.ts';
import { atLeast } from '../server/versions.ts';
import { hasAny, type Claims } from './claims.ts';
import { docs, type TokenFinding } from './finding.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { lookUp } from './principal.ts';

/** Names that the server looks for among its own roles or teams. */
export interface Names {
  names: string[];
  findings: TokenFinding[];
}

const mostNames = 200;

/**
 * The roles taken from the token: the texts of an array called `roles`, if the setting is on.
 * JwtFilter.getUserRolesFromClaims, which reads no single text; #25599 for groups.
 */
export function rolesOf(claims: Claims, { useRolesFromProvider }: IdentitySettings): Names {
  const roles = lookUp(claims, 'roles');
  if (!useRolesFromProvider) {
    return roles === undefined
      ? { names: [], findings: [] }
      : say(
          'note',
          'identity-roles-off',
          'The token has roles. OpenMetadata reads them only when AUTHORIZER_USE_ROLES_FROM_PROVIDER is true.',
        );
  }
  const names = textsIn(roles);
  if (names.length > 0) {
    const message =
      'These roles replace the user’s roles at every sign-in. Each must be called exactly like a role in OpenMetadata.';
    return { ...say('note', 'identity-roles-replace', message), names };
  }
  if (typeof roles === 'string') {
    return say(
      'warning',
      'identity-roles-not-list',
      'The roles claim is one text and not a list. The server as we read it takes roles only from a list.',
    );
  }
  const groups = hasAny(claims, ['groups', 'hasgroups', '_claim_names']);
  return say(
    'warning',
    'identity-roles-missing',
    `The token has no roles, although OpenMetadata is to take them from it. ${groups ? 'Groups are not read as roles: define' : 'Define'} app roles in the registration, called like roles in OpenMetadata, and assign them.`,
  );
}

/**
 * The teams taken from the token: the texts of the claim that `jwtTeamClaimMapping` names, a list or
 * one text. SecurityUtil.findTeamsFromClaims; release notes 1.11.6.
 */
export function teamsOf(claims: Claims, { teamClaim, version }: IdentitySettings): Names {
  if (!teamClaim) return { names: [], findings: [] };
  if (!atLeast(version, '1.11')) {
    return say(
      'warning',
      'identity-teams-too-old',
      'This release takes no teams from a token. That came with 1.11.6.',
    );
  }
  const value = lookUp(claims, teamClaim);
  const names = typeof value === 'string' && value !== '' ? [value] : textsIn(value);
  const findings: TokenFinding[] = [];
  const add = (severity: TokenFinding['severity'], code: string, message: string): void => {
    findings.push({ code, severity, message, docs: docs.teamClaim });
  };
  if (version === '1.11')
    add('note', 'identity-teams-since', 'Teams are taken from the token since 1.11.6.');
  if (names.length === 0) {
    add(
      'warning',
      'identity-teams-missing',
      'The token does not have the claim that should name the teams, or nothing usable in it.',
    );
  } else if (names.some((name) => isGuid(name.toLowerCase()))) {
    add(
      'warning',
      'identity-teams-are-ids',
      'The teams in the token are IDs, as some providers send groups. A team in OpenMetadata would have to be called like that; let the provider send group names, if it can.',
    );
  } else {
    add(
      'note',
      'identity-teams-added',
      'The user joins those of these teams that exist. Sign-in only adds teams and removes none.',
    );
  }
  return { names, findings };
}

function textsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is string => typeof one === 'string').slice(0, mostNames);
}

function say(severity: TokenFinding['severity'], code: string, message: string): Names {
  return { names: [], findings: [{ code, severity, message, docs: docs.roles }] };
}
