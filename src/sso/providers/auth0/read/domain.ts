import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { companyOfHost } from '../../known-hosts.ts';
import { auth0Host, hasRegion } from '../hosts.ts';

const copy = 'Copy Domain from the Settings tab of the application, as in acme.eu.auth0.com.';

const messages = {
  'auth0-domain-placeholder': `This is a placeholder. ${copy}`,
  'auth0-domain-not-domain': `This is not a domain. ${copy}`,
  'auth0-domain-name-alone': `This is the name of a tenant alone; region and auth0.com are missing. ${copy}`,
  'auth0-domain-dashboard': `This is the address of the dashboard, not the domain of the tenant. ${copy}`,
  'auth0-domain-site': `This is a site of Auth0’s own, not of your tenant. ${copy}`,
  'auth0-domain-user-info': `There is a user name or password in this address. ${copy}`,
  'auth0-domain-port': `An Auth0 domain has no port. ${copy}`,
  'auth0-domain-path': `There is a path behind this domain that Auth0 does not have. ${copy}`,
} as const;

function refuse(code: keyof typeof messages): Reading {
  return refused('auth0Domain', code, messages[code]);
}

const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** What follows the domain in Auth0's own addresses; /api/v2/ is the name of its Management API. */
const known =
  /^(?:\/(?:\.well-known\/(?:openid-configuration|jwks\.json)|authorize|oauth\/(?:token|revoke)|userinfo|v2\/logout|oidc\/logout|api\/v2))?\/?$/;

/**
 * Reads the domain of a tenant, or a custom domain: a host in small letters, without scheme and slash.
 *
 * Auth0, "Application settings" (regions us, eu, au, jp seen; others, and that only old tenants have
 * none, inferred).
 */
export function readDomain(raw: string): Reading {
  const clean = cleanText(raw, 'auth0Domain');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'auth0Domain');
  if ((isPlaceholder(clean.text) && !text.includes('://')) || /[{}<>]/.test(text)) {
    return refuse('auth0-domain-placeholder');
  }
  const findings = [...clean.notes, ...notes];
  if (/^[\w-]+$/.test(text)) return refuse('auth0-domain-name-alone');
  const bare = !text.includes('://');
  const parts = splitUrl(bare ? `https://${text}` : text);
  if (!parts || !/^https?$/.test(parts.scheme)) return refuse('auth0-domain-not-domain');
  if (parts.userInfo !== undefined) return refuse('auth0-domain-user-info');
  if (parts.port !== undefined && parts.port !== '443') return refuse('auth0-domain-port');
  const value = parts.host.toLowerCase();
  if (!host.test(value)) return refuse('auth0-domain-not-domain');
  const kind = auth0Host(value);
  if (value === 'manage.auth0.com') return refuse('auth0-domain-dashboard');
  if (kind === 'site') return refuse('auth0-domain-site');
  const company = companyOfHost(value);
  if (kind === undefined && company !== undefined) {
    const message = `This is an address of ${company}, not of Auth0. ${copy}`;
    return refused('auth0Domain', 'auth0-domain-other-provider', message);
  }
  const request = parts.path === '/authorize' || parts.path === '/v2/logout';
  if (!known.test(parts.path) || (!request && (parts.query ?? parts.fragment) !== undefined)) {
    return refuse('auth0-domain-path');
  }
  if (!bare || parts.path !== '') {
    const message = 'Only the domain was taken, without scheme, path and slash.';
    findings.push(note('auth0Domain', 'auth0-domain-alone', message));
  }
  if (parts.host !== value) {
    const message = 'Capital letters made small.';
    findings.push(note('auth0Domain', 'auth0-domain-lower-cased', message));
  }
  if (kind === 'tenant' && !hasRegion(value)) {
    const message =
      'There is no region in this domain, as in acme.eu.auth0.com. We infer that only old tenants in the US have none: compare it with Domain on the Settings tab.';
    findings.push(warning('auth0Domain', 'auth0-domain-no-region', message));
  }
  return { value, findings };
}
