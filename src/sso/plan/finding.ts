/** The questions the reader answers. */
export type Field =
  | 'cloud'
  | 'tenant'
  | 'clientId'
  | 'serverUrl'
  | 'flow'
  | 'target'
  | 'version'
  | 'replicas'
  | 'tlsProxy'
  | 'admins'
  | 'domains';

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

export const overviewPage = '/deployment/security/azure';
export const confidentialPage = '/deployment/security/azure/auth-code-flow';
export const publicPage = '/deployment/security/azure/implicit-flow';
