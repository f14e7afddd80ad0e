import type { Finding } from '../../../read/finding.ts';
import type { GuidChange } from '../../../text/guid.ts';
import { codePrefix } from '../../../read/raw-text.ts';
import { note, warning } from '../../../read/reading.ts';
import { isExample } from '../known-ids.ts';

const messages: Record<GuidChange, string> = {
  'dashes-fixed': 'Typographic dashes replaced by hyphens.',
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
