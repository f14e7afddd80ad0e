import { clouds, type CloudId } from '../clouds.ts';
import { classifyHost } from '../hosts.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { note, type Reading } from '../../../read/reading.ts';
import { pathWords, readTenantName, refusedHosts } from './tenant-name.ts';
import { refuseOtherCloud, refuseTenant } from './tenant-refusals.ts';

/**
 * What follows the tenant in the path of Entra's URLs. Anything else is refused: a `..` or a second
 * ID would leave open which tenant was meant.
 *
 * v1 and v2 forms: Microsoft, "ID token claims reference" and "OpenID Connect".
 */
const knownPaths: ReadonlySet<string> = new Set([
  '',
  'v2.0',
  '.well-known/openid-configuration',
  'v2.0/.well-known/openid-configuration',
  'oauth2/authorize',
  'oauth2/v2.0/authorize',
  'oauth2/token',
  'oauth2/v2.0/token',
  'oauth2/logout',
  'oauth2/v2.0/logout',
  'discovery/keys',
  'discovery/v2.0/keys',
  'adminconsent',
  'v2.0/adminconsent',
]);

/**
 * Reads the tenant from a pasted authority, issuer, discovery, JWKS, authorize or token URL.
 *
 * Refuses every host but the sign-in hosts of the chosen cloud. `text` has passed cleanText and
 * starts with a scheme.
 */
export function readTenantUrl(text: string, cloud: CloudId): Reading {
  const parts = splitUrl(text);
  if (!parts) return refuseTenant('tenant-url-malformed');
  if (parts.scheme === 'http') return refuseTenant('tenant-url-http');
  if (parts.scheme !== 'https') return refuseTenant('tenant-url-scheme');
  if (parts.userInfo !== undefined) return refuseTenant('tenant-url-user-info');
  if (parts.host === '') return refuseTenant('tenant-url-malformed');
  if (parts.port !== undefined) return refuseTenant('tenant-url-port');

  const host = classifyHost(parts.host.toLowerCase());
  if (typeof host === 'string') return refuseTenant(refusedHosts[host]);
  if (host.id !== cloud) return refuseOtherCloud(clouds[host.id].name);

  const [tenant = '', ...rest] = parts.path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (tenant === '' || pathWords.has(tenant.toLowerCase())) {
    return refuseTenant('tenant-url-without-tenant');
  }
  const reading = readTenantName(tenant);
  if (reading.value === undefined) return reading;
  if (!knownPaths.has(rest.join('/').toLowerCase())) return refuseTenant('tenant-url-path');
  const taken = note('tenant', 'tenant-from-url', 'Tenant taken from the URL you pasted.');
  return { value: reading.value, findings: [taken, ...reading.findings] };
}
