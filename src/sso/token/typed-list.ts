import { readEntries } from '../read/entries.ts';

/** The entries of a typed list as they stand; none, and a sentence, when the list is refused. */
export interface TypedList {
  entries: string[];
  refused?: string;
}

/**
 * Cuts a typed list of claims or administrators and changes nothing in the entries, so that a capital
 * letter or a whole address can be told of. Refusals are those of `lists/entries.ts`.
 */
export function readTypedList(raw: string): TypedList {
  const entries = readEntries(raw, 'admins');
  if (!('refused' in entries)) return { entries };
  const refused = entries.refused.findings[0]?.message;
  return { entries: [], ...(refused !== undefined && { refused }) };
}
