import type { Finding } from '../finding.ts';
import type { GuidChange } from '../guid.ts';
import { prefixes } from './raw-text.ts';
import { note, warning } from './reading.ts';
import { isMadeUp } from '../known-ids.ts';

const messages: Record<GuidChange, string> = {
  'dashes-fixed': 'Typographic dashes replaced by hyphens.',
  'dashes-added': 'The missing dashes were added.',
  'lower-cased': 'Capital letters turned into small ones; tokens carry the ID that way.',
};

/** What to say about an accepted GUID: the repairs, and a warning when it looks invented. */
export function guidNotes(
  field: 'tenant' | 'clientId',
  { value, changes }: { value: string; changes: readonly GuidChange[] },
): Finding[] {
  const notes = changes.map((change) =>
    note(field, `${prefixes[field]}-${change}`, messages[change]),
  );
  if (!isMadeUp(value)) return notes;
  const message =
    'This ID looks made up. Copy yours from the Overview page of the app registration.';
  return [...notes, warning(field, `${prefixes[field]}-made-up`, message)];
}
