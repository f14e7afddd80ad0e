import { atLeast } from '../server/versions.ts';
import { docs, type TokenFinding } from './finding.ts';
import { defaultPrincipalDomain, type IdentitySettings } from './identity-settings.ts';
import type { Principal } from './principal.ts';

/**
 * Whether the domain settings let the user in.
 *
 * SecurityUtil.validateDomainEnforcement: the allowed domains if there are any, else the principal
 * domain; letter by letter before 2.0, which is inferred: #30285 is of July 2026, 2.0.0 of August, and the notes
 * of 1.13.3 to 1.13.5 do not name it. What is compared stands in the claim itself, so a name without @ has no
 * domain. Registration: AuthenticationCodeFlowHandler of 2.0.
 */
export function judgeDomain(
  { domain, email = '' }: Pick<Principal, 'domain' | 'email'>,
  settings: IdentitySettings,
): { letIn: boolean; findings: TokenFinding[] } {
  const enforced = settings.enforcePrincipalDomain
    ? enforce(domain, settings)
    : { letIn: true, findings: [] };
  const registered = register(email, settings);
  return {
    letIn: enforced.letIn && registered.letIn,
    findings: [...enforced.findings, ...registered.findings],
  };
}

type Judgement = ReturnType<typeof judgeDomain>;

function enforce(domain: string, settings: IdentitySettings): Judgement {
  const { allowedDomains = [], principalDomain, version } = settings;
  const listed = allowedDomains.length > 0;
  const own = principalDomain || defaultPrincipalDomain;
  const wanted = listed ? allowedDomains : [own];
  if (wanted.includes(domain)) return { letIn: true, findings: [] };
  const page = docs.domainRefused;
  if (wanted.some((one) => one.toLowerCase() === domain.toLowerCase())) {
    const newer = atLeast(version, '2.0');
    const message =
      'The domain is the right one but for capital letters, and servers before 2.0 refuse that: the setting and the claim must agree letter by letter.';
    const severity = newer ? 'warning' : 'error';
    return {
      letIn: newer,
      findings: [{ code: 'identity-domain-case', severity, message, docs: page }],
    };
  }
  if (domain === '') {
    return refuse(
      'identity-domain-missing',
      'The domain is enforced, and the claim has no @ and so no domain. The server refuses the user; the principal domain is not put in its place. Choose a claim that holds an address.',
      page,
    );
  }
  if (listed && own === domain) {
    return refuse(
      'identity-domain-not-listed',
      'The user’s domain is the principal domain but not among the allowed domains. As soon as there are allowed domains only they count: add it to them.',
      docs.allowedDomains,
    );
  }
  return refuse(
    'identity-domain-refused',
    'The domain is enforced and the user’s is another, so the server refuses the user. Add it to the allowed domains if it is yours.',
    page,
  );
}

function register(
  email: string,
  { registrationDomains = ['all'], version }: IdentitySettings,
): Judgement {
  const domain = email.split('@')[1] ?? '';
  if (registrationDomains.length === 0) return { letIn: true, findings: [] };
  if (['all', domain].some((one) => registrationDomains.includes(one))) {
    return { letIn: true, findings: [] };
  }
  const newer = atLeast(version, '2.0');
  const message = `The e-mail’s domain is not among those that may register. ${newer ? 'The server creates no account for the user' : 'Servers from 2.0 on create no account for such a user'}; an account that exists can sign in.`;
  const finding: TokenFinding = {
    ...{ code: 'identity-registration-domain', severity: newer ? 'error' : 'warning' },
    ...{ message, docs: docs.registrationDomains },
  };
  return { letIn: !newer, findings: [finding] };
}

function refuse(code: string, message: string, page: string): Judgement {
  return { letIn: false, findings: [{ code, severity: 'error', message, docs: page }] };
}
