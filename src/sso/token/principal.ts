import { claimOf, type Claims } from './claims.ts';
import { readMapping } from './claim-mapping.ts';
import { docs, type TokenFinding } from './finding.ts';
import {
  defaultClaimOrder,
  defaultPrincipalDomain,
  type IdentitySettings,
} from './identity-settings.ts';

/** One claim the server asks for, and what comes of it. */
export interface IdentityStep {
  /** As in the settings. */
  claim: string;
  outcome: keyof typeof outcomes;
  message: string;
}

/** Who the server takes the token to be about. */
export interface Principal {
  source: 'order' | 'mapping';
  steps: IdentityStep[];
  /** The claims that decided, in lower case; absent when sign-in fails. */
  nameClaim?: string;
  emailClaim?: string;
  userName?: string;
  email?: string;
  /** What the domain rules look at: the text behind the @, in its own case; empty without one. */
  domain: string;
  /** Whether the e-mail was put together from the claim and the principal domain. */
  built: boolean;
  findings: TokenFinding[];
}

const outcomes = {
  absent: 'Not in the token.',
  used: 'In the token, so it decides.',
  'not-asked': 'Not asked any more.',
  'not-text': 'In the token, but not as text. No other is asked, so sign-in fails.',
  empty: 'In the token, but empty. No other is asked, so sign-in fails.',
  'used-as-name': 'Becomes the user name.',
  'used-as-email': 'Becomes the e-mail address.',
  missing: 'Not in the token, empty or not text, so sign-in fails.',
  'not-email': 'Has no @, so it is no e-mail address and sign-in fails.',
} as const;

const mostClaims = 50;

/**
 * Finds user name and e-mail as the server does: from the mapping if there is one, else from the
 * first claim of the order that is present, whatever it holds. Bots have no mapping.
 *
 * SecurityUtil: findUserNameFromClaims, findEmailFromClaims, getFirstMatchJwtClaim. Names of claims
 * are compared without case, because JwtFilter and AuthenticationCodeFlowHandler keep the claims in a
 * map that does.
 */
export function principalOf(claims: Claims, settings: IdentitySettings): Principal {
  const { mapping, findings } = readMapping(settings.mapping ?? '', settings.version);
  const nobody = { domain: '', built: false, findings };
  if (findings.some(({ severity }) => severity === 'error')) {
    return { source: 'mapping', steps: [], ...nobody };
  }
  if (mapping && claimOf(claims, 'isBot') !== true) {
    return { ...nobody, ...fromMapping(claims, mapping, findings) };
  }
  return { ...nobody, ...fromOrder(claims, settings, findings) };
}

type Found = Pick<Principal, 'source' | 'steps'> & Partial<Principal>;

function fromMapping(
  claims: Claims,
  { username, email }: { username: string; email: string },
  findings: TokenFinding[],
): Found {
  const name = lookUp(claims, username);
  const address = lookUp(claims, email);
  const hasName = typeof name === 'string' && name !== '';
  const hasEmail = typeof address === 'string' && address !== '';
  const isEmail = hasEmail && address.includes('@');
  const steps = [
    step(username, hasName ? 'used-as-name' : 'missing'),
    step(email, isEmail ? 'used-as-email' : hasEmail ? 'not-email' : 'missing'),
  ];
  const source = 'mapping';
  if (!hasName || !isEmail) {
    const message =
      'A claim of the mapping is not in the token or does not fit, so sign-in fails: the mapping has no second choice. Name claims that every user has.';
    const failed = error('identity-mapping-fails', message, docs.claimMapping);
    return { source, steps, findings: [...findings, failed] };
  }
  return {
    ...{ source, steps, findings },
    ...{ nameClaim: username.toLowerCase(), emailClaim: email.toLowerCase() },
    ...{ userName: localPart(name), email: address.toLowerCase() },
    domain: domainOf(address),
  };
}

function fromOrder(claims: Claims, settings: IdentitySettings, findings: TokenFinding[]): Found {
  const order = (settings.claimOrder ?? defaultClaimOrder).slice(0, mostClaims);
  const at = order.findIndex((name) => lookUp(claims, name) !== undefined);
  const winner = order[at];
  const value = winner === undefined ? undefined : lookUp(claims, winner);
  const fits = typeof value === 'string' && value !== '';
  const outcome = fits ? 'used' : value === '' ? 'empty' : 'not-text';
  const steps = order.map((name, index) =>
    step(name, at < 0 || index < at ? 'absent' : index === at ? outcome : 'not-asked'),
  );
  const source = 'order';
  if (winner === undefined) {
    const message =
      'None of the claims in the order is in the token, so sign-in fails. Put sub at the end, which every token has.';
    return {
      source,
      steps,
      findings: [...findings, error('identity-no-claim', message, docs.noClaim)],
    };
  }
  if (!fits) {
    const message =
      'The first claim of the order that is in the token holds no usable text. The server asks no other, so sign-in fails. Take it out of the order.';
    const failed = error('identity-claim-unusable', message, docs.claimOrder);
    return { source, steps, findings: [...findings, failed] };
  }
  const built = !value.includes('@');
  const principalDomain = settings.principalDomain || defaultPrincipalDomain;
  const claim = winner.toLowerCase();
  return {
    ...{ source, steps, findings, built },
    ...{ nameClaim: claim, emailClaim: claim, userName: localPart(value) },
    email: (built ? `${value}@${principalDomain}` : value).toLowerCase(),
    domain: domainOf(value),
  };
}

/** A claim by its name without case; null, which is present too, comes back as null. */
export function lookUp(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  const lower = name.toLowerCase();
  const found = Object.keys(claims).find((key) => key.toLowerCase() === lower);
  return found === undefined ? undefined : claims[found];
}

function localPart(value: string): string {
  return (value.split('@')[0] ?? '').toLowerCase();
}

function domainOf(value: string): string {
  return value.split('@')[1] ?? '';
}

function step(claim: string, outcome: IdentityStep['outcome']): IdentityStep {
  return { claim: claim.slice(0, 100), outcome, message: outcomes[outcome] };
}

function error(code: string, message: string, page: string): TokenFinding {
  return { code, severity: 'error', message, docs: page };
}
