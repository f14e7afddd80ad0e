import type { Field, Finding } from './finding.ts';

/** What came of one answer. `value` is absent when the answer was empty or refused. */
export interface Reading {
  value?: string;
  /** What else follows from the answer, even from a refused one, by a name of the provider's. */
  also?: Readonly<Record<string, string>>;
  findings: Finding[];
}

/** Nothing entered, nothing to say. */
export const nothing: Reading = { findings: [] };

/** A refused answer: one error and no value. */
export function refused(field: Field, code: string, message: string, docs?: string): Reading {
  return { findings: [{ code, severity: 'error', field, message, ...(docs && { docs }) }] };
}

/** A change that was made, said out loud. */
export function note(field: Field, code: string, message: string): Finding {
  return { code, severity: 'note', field, message };
}

/** Something the reader should know although the answer is used. */
export function warning(field: Field, code: string, message: string, docs?: string): Finding {
  return { code, severity: 'warning', field, message, ...(docs && { docs }) };
}
