/** What was changed to arrive at the canonical spelling. */
export type GuidChange = 'dashes-fixed' | 'spaces-removed' | 'dashes-added' | 'lower-cased';

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
 * Repairs capitals, missing dashes (32 hex digits), typographic dashes, and spaces inside, which is what
 * a browser's text field makes of a line break. The shape is the one OpenMetadata's AzureAuthValidator
 * accepts for tenant and client ID.
 */
export function readGuid(text: string): { value: string; changes: GuidChange[] } | undefined {
  const changes: GuidChange[] = [];
  let value = text.replace(typographicDashes, '-');
  if (value !== text) changes.push('dashes-fixed');
  const joined = value.replaceAll(' ', '');
  if (joined !== value && isGuid(joined.toLowerCase())) {
    value = joined;
    changes.push('spaces-removed');
  }
  if (/^[0-9a-f]{32}$/i.test(value)) {
    value = value.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    changes.push('dashes-added');
  }
  const lower = value.toLowerCase();
  if (!isGuid(lower)) return undefined;
  if (lower !== value) changes.push('lower-cased');
  return { value: lower, changes };
}

/** A letter or digit that looks as if it belonged into a GUID and does not. */
export interface StrangeLetter {
  /** From 1 on, as a reader counts. */
  position: number;
  /** Such as `a Cyrillic letter`. */
  what: string;
}

const scripts: readonly [shape: RegExp, what: string][] = [
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/[\uff01-\uff5e]/u, 'a wide letter or digit, as East Asian keyboards write it'],
  [/\p{N}/u, 'a digit of another script'],
];

/**
 * The first letter or digit outside of ASCII in a text that is else built like a GUID; undefined in
 * every other text. Some of them look exactly like a, c or e.
 */
export function strangeLetter(text: string): StrangeLetter | undefined {
  const characters = [...text.replace(typographicDashes, '-')];
  const groups = characters
    .map((one) => (one === '-' ? one : /[\p{L}\p{N}]/u.test(one) ? '0' : ' '))
    .join('');
  if (!isGuid(groups) && !/^0{32}$/.test(groups)) return undefined;
  const at = characters.findIndex((one) => (one.codePointAt(0) ?? 0) > 0x7f);
  const found = characters[at];
  if (found === undefined) return undefined;
  const what = scripts.find(([shape]) => shape.test(found))?.[1] ?? 'a letter of another script';
  return { position: at + 1, what };
}
