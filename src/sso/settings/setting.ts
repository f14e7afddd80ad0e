import type { Flow } from '../server/flow.ts';

/** A value of the Helm chart that names a Kubernetes Secret instead of holding the text. */
export interface HelmSecret {
  path: string;
  secret: string;
  key: string;
}

export type SettingType = 'string' | 'boolean' | 'integer' | 'list' | 'enum' | 'url';

export type Literal = string | boolean | number | readonly string[];

/** One setting of OpenMetadata and the name it has in each place. */
export interface Setting {
  /** Environment variable that conf/openmetadata.yaml reads. */
  env?: string;
  /** Whether an earlier setting has the same variable: of the two a server uses one. */
  sharesVariable?: boolean;
  /** Path in conf/openmetadata.yaml. */
  yaml?: string;
  /** Path in values.yaml; `extraEnvs` when the chart has no key and refuses unknown ones. */
  helm?: string | HelmSecret;
  type: SettingType;
  /** What values.schema.json of the chart wants, where that is another type. */
  typeInChart?: SettingType;
  /** Whether the chart puts a text into the pod without quotes, so that the server reads it as YAML. */
  rawInChart?: boolean;
  /** What holds when nobody sets it: conf/openmetadata.yaml, then values.yaml where it differs. */
  defaults?: { server?: Literal; helm?: Literal };
  allowed?: readonly string[];
  /** Of the allowed values, those that only newer releases know: the first that does. */
  allowedSince?: Readonly<Record<string, string>>;
  flows: readonly Flow[];
  /**
   * First OpenMetadata release that has it: from 1.9.0 on read in the released classes (see
   * unreleased.ts), before that in release notes. Absent when it was always there or is unknown.
   */
  since?: string;
  /** First chart known to have the Helm key, where that is news. */
  sinceChart?: string;
  /** First release that no longer reads it. */
  until?: string;
  /** From a release on it counts only where another setting, named by its variable, is not set. */
  fallback?: { since: string; for: string };
  /** Whether the quickstart compose file (1.10.15) has a `${…}` place for the variable. */
  forwarded?: boolean;
}

/**
 * What a person wants to know about a setting. Apart from its names, so that a page which only
 * emits files need not load it.
 */
export interface About {
  /** One plain sentence. */
  meaning: string;
  /** What to know before using it. */
  caution?: string;
  /** The place in OpenMetadata or the chart that says so. */
  source: string;
}

/** The chart's name for "no key, pass the variable": the list `extraEnvs` at the top. */
export const extraEnvs = 'extraEnvs';

/** Path of a setting in values.yaml; none where the chart has no key. */
export function helmPath({ helm }: Setting): string | undefined {
  if (typeof helm === 'object') return helm.path;
  return helm === extraEnvs ? undefined : helm;
}

export const both: readonly Flow[] = ['confidential', 'public'];
export const confidential: readonly Flow[] = ['confidential'];
/** The client type of everything that is not OpenID Connect. */
export const publicOnly: readonly Flow[] = ['public'];
