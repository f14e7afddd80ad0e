/** What was changed to arrive at the canonical spelling. */
export type GuidChange = 'dashes-fixed' | 'dashes-added' | 'lower-cased';

// No version or variant bits: Microsoft's own IDs (00000003-0000-0000-c000-…) would fail them.
const shape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// Hyphens and dashes that word processors, wikis and chat tools put where a hyphen-minus was.
const typographicDashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

export const nilGuid = '00000000-0000-0000-0000-000000000000';
export const maxGuid = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Whether text is a GUID in the spelling this library emits: 8-4-4-4-12 lower-case hex. */
export function isGuid(text: string): boolean {
  return shape.test(text);
}

/**
 * Reads a GUID from text without surrounding spaces; undefined when it is none.
 *
 * Repairs capitals, missing dashes (32 hex digits) and typographic dashes. The shape is the one
 * OpenMetadata's AzureAuthValidator accepts for tenant and client ID.
 */
export function readGuid(text: string): { value: string; changes: GuidChange[] } | undefined {
  const changes: GuidChange[] = [];
  let value = text.replace(typographicDashes, '-');
  if (value !== text) changes.push('dashes-fixed');
  if (/^[0-9a-f]{32}$/i.test(value)) {
    value = value.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    changes.push('dashes-added');
  }
  const lower = value.toLowerCase();
  if (!isGuid(lower)) return undefined;
  if (lower !== value) changes.push('lower-cased');
  return { value: lower, changes };
}
