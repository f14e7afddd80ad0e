import { textClaim, type Claims } from './claims.ts';
import { docs, findingsOf, type FindingRule, type TokenFinding } from './finding.ts';
import {
  defaultClaimOrder,
  defaultPrincipalDomain,
  type IdentitySettings,
} from './identity-settings.ts';
import type { Principal } from './principal.ts';
import { rulesFor } from './providers.ts';

/** A user name that came out, and what it was made from. */
export interface IdentityFacts {
  principal: Principal;
  userName: string;
  claims: Claims;
  settings: IdentitySettings;
  principalDomain: string;
}

const opaque: readonly unknown[] = ['sub', 'oid', 'uti', 'sid'];
const mutable: readonly unknown[] = ['email', 'preferred_username', 'upn', 'unique_name'];

/**
 * What to know about a user name and e-mail that came out, the weightier first.
 *
 * Sources: OpenID Connect Core section 5.7 (claims that change); OpenMetadata #3334 (sub), #15241 (two
 * accounts), #29304 and #33725 (own tokens), SecurityUtil.
 */
const rules: readonly FindingRule<IdentityFacts>[] = [
  {
    code: 'identity-user-empty',
    severity: 'error',
    message: 'There is nothing before the @, so the user name is empty and sign-in fails.',
    docs: docs.claimOrder,
    when: ({ userName }) => userName === '',
  },
  {
    code: 'identity-email-odd',
    severity: 'error',
    message:
      'The e-mail is not one name, one @ and one domain. The server cuts it at every @ and may fail on it.',
    docs: docs.claimOrder,
    when: ({ principal }) => !/^[^@\s]+@[^@\s]+$/.test(principal.email ?? '') && !principal.built,
  },
  {
    code: 'identity-from-sub',
    severity: 'warning',
    message:
      'The user name comes from an ID, so it is a long random text. Ask for the scopes profile and email, and give the account an e-mail address.',
    docs: docs.longName,
    when: ({ principal }) => opaque.includes(principal.nameClaim),
  },
  {
    code: 'identity-phone-name',
    severity: 'warning',
    message: 'The user name is a phone number: preferred_username may hold one. Put email first.',
    docs: docs.claimOrder,
    when: ({ userName }) => /^\+?[\d\s().-]{6,20}$/.test(userName),
  },
  {
    code: 'identity-email-built',
    severity: 'warning',
    message:
      'The claim has no @, so OpenMetadata makes an e-mail address up: the claim, an @ and the principal domain. Nobody may have that address.',
    docs: docs.principalDomain,
    when: ({ principal }) => principal.built,
  },
  {
    code: 'identity-default-domain',
    severity: 'warning',
    message:
      'The principal domain is still the default, open-metadata.org, so the made-up address ends in a domain that is not yours.',
    docs: docs.principalDomain,
    when: ({ principal, principalDomain }) =>
      principal.built && principalDomain === defaultPrincipalDomain,
  },
  {
    code: 'identity-own-tokens',
    severity: 'warning',
    message:
      'The order has preferred_username before email, and the principal domain is not the domain of the address. OpenMetadata’s own tokens then give this user another address: they fail with 401 or “Account already exists”. Put email first, and set the principal domain.',
    docs: docs.exists,
    when: ({ principal, settings, principalDomain }) =>
      principal.source === 'order' &&
      nameBeforeEmail(settings) &&
      !principal.built &&
      principal.domain.toLowerCase() !== principalDomain.toLowerCase(),
  },
  {
    code: 'identity-names-differ',
    severity: 'note',
    message:
      'E-mail and sign-in name of this user differ before the @. Whenever the order of claims changes, the user gets a second account or the error “Entity already exists”.',
    docs: docs.exists,
    when: ({ claims }) => new Set(localParts(claims)).size > 1,
  },
  {
    code: 'identity-mutable',
    severity: 'note',
    message:
      'OpenID Connect warns that this claim can change and be given to somebody else. OpenMetadata knows its users by it all the same; delete accounts of people who left.',
    docs: docs.claimOrder,
    when: ({ principal }) => mutable.includes(principal.nameClaim),
  },
  {
    code: 'identity-keep-order',
    severity: 'note',
    message:
      'Decide on the claims before people sign in. Other claims make other user names, and each becomes a new account.',
    docs: docs.claimOrder,
    when: () => true,
  },
];

/** What to know about the identity that the settings make of a token. */
export function adviseOn(
  principal: Principal,
  claims: Claims,
  settings: IdentitySettings,
): TokenFinding[] {
  const { userName } = principal;
  if (userName === undefined) return [];
  const principalDomain = settings.principalDomain || defaultPrincipalDomain;
  const own = rulesFor(claims)?.advice ?? [];
  return findingsOf([...own, ...rules], { principal, userName, claims, settings, principalDomain });
}

function nameBeforeEmail({ claimOrder = defaultClaimOrder }: IdentitySettings): boolean {
  const order = claimOrder.map((name) => name.toLowerCase());
  const name = order.indexOf('preferred_username');
  const email = order.indexOf('email');
  return name >= 0 && (email < 0 || name < email);
}

function localParts(claims: Claims): string[] {
  return ['email', 'preferred_username']
    .map((name) => textClaim(claims, name)?.toLowerCase().replace(/@.*$/s, ''))
    .filter((part): part is string => Boolean(part));
}
