import type { CloudId } from '../clouds.ts';
import { cleanText, unwrap } from '../../../read/raw-text.ts';
import type { Reading } from '../../../read/reading.ts';
import { readTenantName } from './tenant-name.ts';
import { refuseTenant } from './tenant-refusals.ts';
import { readTenantUrl } from './tenant-url.ts';

// A colon after letters: https://…, but also https:/… and api:…, which deserve their own answer.
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads the tenant field: the Directory (tenant) ID, or any sign-in URL of that tenant.
 *
 * `value` is a lower-case GUID. Codes start with `tenant-`; see tenant-refusals.ts. Source:
 * OpenMetadata AzureAuthValidator, Microsoft "OpenID Connect on the Microsoft identity platform".
 */
export function readTenant(raw: string, { cloud }: { cloud: CloudId }): Reading {
  const clean = cleanText(raw, 'tenant');
  if ('done' in clean) return clean.done;
  const unwrapped = unwrap(clean.text, 'tenant');
  if (scheme.test(unwrapped.text)) {
    const reading = readTenantUrl(unwrapped.text, cloud);
    return withNotes([...clean.notes, ...unwrapped.notes], reading);
  }
  if (/[/?#]/.test(unwrapped.text)) return refuseTenant('tenant-partial-url');
  return withNotes(clean.notes, readTenantName(clean.text));
}

function withNotes(notes: Reading['findings'], reading: Reading): Reading {
  if (reading.value === undefined) return reading;
  return { value: reading.value, findings: [...notes, ...reading.findings] };
}
