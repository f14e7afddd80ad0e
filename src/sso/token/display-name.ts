import { type Claims } from './claims.ts';
import { lookUp } from './principal.ts';

const givenNames = ['given_name', 'givenname', 'firstname'];
const familyNames = ['family_name', 'familyname', 'lastname'];

/**
 * The name to show: `name`, else `displayname`, else first and last name; undefined without any.
 * SecurityUtil.extractDisplayNameFromClaims, 2026.
 */
export function displayNameOf(claims: Claims): string | undefined {
  const whole = first(claims, ['name']) ?? first(claims, ['displayname']);
  const parts = [first(claims, givenNames), first(claims, familyNames)];
  return whole ?? (parts.filter((part) => part !== undefined).join(' ') || undefined);
}

function first(claims: Claims, names: readonly string[]): string | undefined {
  return names
    .map((name) => lookUp(claims, name))
    .find((value): value is string => typeof value === 'string' && value !== '')
    ?.trim();
}
