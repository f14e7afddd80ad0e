import type { CloudId } from '../providers/azure/clouds.ts';
import { overviewPage, type Field, type Finding } from './finding.ts';
import { refused } from '../read/reading.ts';
import type { Flow } from '../oidc/redirect-uris.ts';
import type { Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';

export type Replicas = 'one' | 'several';

/**
 * What the reader entered, untouched. The client secret is not among it: answers get stored and
 * shared.
 *
 * A field that is absent was not asked: its default holds, it is not missing, and nothing is said
 * about it.
 */
export interface Answers {
  cloud: CloudId;
  tenant: string;
  clientId: string;
  serverUrl: string;
  flow: Flow;
  /** Default: docker. */
  target?: Target;
  /** Default: 1.12. */
  version?: Version;
  /** Default: one. */
  replicas?: Replicas;
  /** Whether TLS ends at a proxy in front of the server. Default: when the server URL is https. */
  tlsProxy?: boolean;
  /** User names or e-mail addresses, in any separation. */
  admins?: string;
  /** Mail domains, in any separation; the first is the principal domain. */
  domains?: string;
}

/** A question with fixed answers. */
export interface Choice {
  field: Field;
  known: (text: string) => boolean;
  message: string;
}

/** One error for each choice that is in no table, as a stored or shared answer may be. */
export function checkChoices(answers: Answers, choices: readonly Choice[]): Finding[] {
  return choices.flatMap(({ field, known, message }) => {
    const chosen: unknown = answers[field as keyof Answers];
    if (chosen === undefined || (typeof chosen === 'string' && known(chosen))) return [];
    return refused(field, `${field}-unknown`, message, overviewPage).findings;
  });
}
