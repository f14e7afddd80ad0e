import type { Finding } from '../../../read/finding.ts';
import { strangeLetter, type GuidChange } from '../../../text/guid.ts';
import { codePrefix } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isExample } from '../known-ids.ts';

const messages: Record<GuidChange, string> = {
  'dashes-fixed': 'Typographic dashes replaced by hyphens.',
  'spaces-removed': 'A space or line break inside the ID was removed.',
  'dashes-added': 'The missing dashes were added.',
  'lower-cased': 'Capital letters turned into small ones; tokens carry the ID that way.',
};

/** What to say about an accepted GUID: the repairs, and a warning when it is an example. */
export function guidNotes(
  field: 'tenant' | 'clientId',
  { value, changes }: { value: string; changes: readonly GuidChange[] },
): Finding[] {
  const notes = changes.map((change) =>
    note(field, `${codePrefix(field)}-${change}`, messages[change]),
  );
  if (!isExample(value)) return notes;
  const message =
    'This ID is an example, printed in documentation or made up. Put your own in its place before you use the results.';
  return [...notes, warning(field, `${codePrefix(field)}-is-example`, message)];
}

/** The refusal of an ID with a letter in it that only looks right; undefined for every other text. */
export function refusedLetter(field: 'tenant' | 'clientId', text: string): Reading | undefined {
  const strange = strangeLetter(text);
  if (!strange) return undefined;
  const message = `Character ${String(strange.position)} of this ID is ${strange.what}, which may look like the right one. An ID has only 0 to 9 and a to f: copy it again from the portal.`;
  return refused(field, `${codePrefix(field)}-strange-letter`, message);
}
