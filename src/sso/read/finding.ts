/** The questions that are asked for every provider. */
export type GeneralField =
  | 'provider'
  | 'serverUrl'
  | 'flow'
  | 'target'
  | 'version'
  | 'replicas'
  | 'tlsProxy'
  | 'admins'
  | 'domains';

/** A question the reader answers: a general one, or the key of a field of the provider. */
export type Field = GeneralField | (string & {});

/**
 * One thing worth telling the reader about an answer.
 *
 * `error`: the answer was refused and no output uses it. `warning`: used, but likely to hurt.
 * `note`: used, after a change that the message names.
 */
export interface Finding {
  /** Stable kebab-case name, such as `tenant-not-guid`. Tests and translations rely on it. */
  code: string;
  severity: 'error' | 'warning' | 'note';
  field: Field;
  /** One or two sentences: what is wrong and what to do. Never repeats what was entered. */
  message: string;
  /** Path of the page of this site that explains it. */
  docs?: string;
}
