// Printed by OpenMetadata's Azure pages up to 2.0 (azure/auth-code-flow): nine digits, m, n and h.
const printedSamples: ReadonlySet<string> = new Set(['c11234b7c-b1b2-9854-0mn1-56abh3dea295']);

// Matched against letters and digits only, so `your-tenant-id`, `TENANT_ID` and `tenantId` agree.
const owner =
  '(?:your|my|the|our|enter|insert|replace|with|azure|aad|ad|entra|microsoft|oidc|authentication|openmetadata)*';
const subject = '(?:directory|tenant|client|application|app|organization)+';
const ending = '(?:id|guid|uuid|value|name|here)*';
const named = new RegExp(`^${owner}${subject}${ending}$`);

const fillers: ReadonlySet<string> = new Set(
  'undefined null none nan todo tbd changeme replaceme placeholder example sample string guid uuid id value'.split(
    ' ',
  ),
);

/**
 * Whether text stands for an ID that somebody was meant to fill in: a template (`{Tenant ID}`,
 * `<tenant-id>`, `${OIDC_TENANT}`), a row of x, the name of the setting, or a printed sample.
 */
export function isPlaceholder(text: string): boolean {
  const lower = text.toLowerCase();
  const bare = lower.replace(/[^\p{L}\p{N}]/gu, '');
  // 32 hex digits: braces around a real GUID, which is how the Windows registry writes one.
  const template = /^[<{$%[]/.test(lower) && (lower.match(/[0-9a-f]/g) ?? []).length < 32;
  return (
    template ||
    /^x{3}/.test(bare) ||
    named.test(bare) ||
    fillers.has(bare) ||
    printedSamples.has(lower)
  );
}
