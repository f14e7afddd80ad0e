import { maxGuid, nilGuid, readGuid } from '../../../text/guid.ts';
import { classifyHost, type HostKind } from '../hosts.ts';
import { consumersTenant } from '../known-ids.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { guidNotes, refusedLetter } from './guid-notes.ts';
import { unwrap } from '../../../read/raw-text.ts';
import type { Reading } from '../../../read/reading.ts';
import { refuseTenant, type TenantRefusal } from './tenant-refusals.ts';

// Microsoft, "OpenID Connect on the Microsoft identity platform": tenant values that are no tenant.
const keywords: ReadonlySet<string> = new Set(['common', 'organizations', 'consumers']);

/** Segments of Entra's own URLs that end up in the tenant field; each gives AADSTS900023. */
export const pathWords: ReadonlySet<string> = new Set(
  'authorize token oauth2 v2.0 v1.0 discovery keys logout adminconsent .well-known openid-configuration saml2 wsfed devicecode'.split(
    ' ',
  ),
);

const refusedGuids: Readonly<Record<string, TenantRefusal>> = {
  [nilGuid]: 'tenant-nil-guid',
  [maxGuid]: 'tenant-max-guid',
  [consumersTenant]: 'tenant-consumers-guid',
};

/** Refusal for a Microsoft host, in a URL or alone. */
export const refusedHosts: Record<HostKind, TenantRefusal> = {
  portal: 'tenant-portal-url',
  ciam: 'tenant-ciam',
  b2c: 'tenant-b2c',
  retired: 'tenant-retired-host',
  sovereign: 'tenant-unsupported-cloud',
  unknown: 'tenant-unknown-host',
};

const domain = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u;

function domainRefusal(name: string): TenantRefusal {
  const host = classifyHost(name);
  if (typeof host !== 'string') return 'tenant-url-without-tenant';
  // contoso.onmicrosoft.com is a tenant's own domain; loginmicrosoftonline.com is a trap.
  if (host === 'unknown' && !name.includes('microsoftonline')) return 'tenant-is-domain';
  return refusedHosts[host];
}

/**
 * Reads what stands where a tenant belongs: the whole field, or one segment of a URL's path.
 *
 * Accepts a GUID only. AzureAuthValidator takes common, organizations and consumers too, in the tenant of
 * the confidential client and at the end of the public client's authority. The first does not start with
 * them (issuer with braces, #22070); with the second Entra refuses an app of one tenant (AADSTS50194), and
 * an app of several would let all of them in, since nothing compares the issuer. `text` has passed
 * cleanText.
 */
export function readTenantName(text: string): Reading {
  if (isPlaceholder(text)) return refuseTenant('tenant-placeholder');
  const { text: inner, notes } = unwrap(text, 'tenant');
  const name = inner.toLowerCase();
  if (isPlaceholder(inner)) return refuseTenant('tenant-placeholder');
  if (keywords.has(name)) return refuseTenant('tenant-keyword');
  if (pathWords.has(name)) return refuseTenant('tenant-path-word');
  if (name.includes('@')) return refuseTenant('tenant-is-email');
  if (domain.test(name)) return refuseTenant(domainRefusal(name));
  const guid = readGuid(inner);
  if (!guid) return refusedLetter('tenant', inner) ?? refuseTenant('tenant-not-guid');
  const refusal = refusedGuids[guid.value];
  if (refusal) return refuseTenant(refusal);
  return { value: guid.value, findings: [...notes, ...guidNotes('tenant', guid)] };
}
