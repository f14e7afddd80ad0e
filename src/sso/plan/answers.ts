import { usualFor } from './usual.ts';
import type { Flow } from '../server/flow.ts';
import type { ShownField } from '../providers/provider.ts';
import { refused } from '../read/reading.ts';
import type { Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';
import type { Field, Finding } from '../read/finding.ts';

export type Replicas = 'one' | 'several';

/**
 * What the reader entered, untouched. The client secret is not among it: answers get stored and
 * shared.
 *
 * A field that is absent was not asked: its default holds, it is not missing, and nothing is said
 * about it.
 */
export interface Answers {
  /** ID of the provider; absent in answers from before there was a choice, which were Azure's. */
  provider?: string;
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
  /** What the provider asks, by the key of its field. */
  [own: string]: string | boolean | undefined;
}

/** The answers of a form that nobody has touched. */
export function emptyAnswers({
  id,
  fields,
}: {
  id?: string;
  fields: readonly ShownField[];
}): Answers {
  const own = fields.map(({ key, options, steps }) => [
    key,
    steps ? '' : (options?.[0]?.value ?? ''),
  ]);
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    ...{ serverUrl: '', flow: 'confidential' },
    ...usualFor(id),
  };
}

/** Whether a question of the provider's is asked with these answers. */
export function isAsked({ only }: Pick<ShownField, 'only'>, answers: Answers): boolean {
  return only === undefined || only.among.includes(String(answers[only.field]));
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
    const chosen: unknown = answers[field];
    if (chosen === undefined || (typeof chosen === 'string' && known(chosen))) return [];
    return refused(field, `${field}-unknown`, message).findings;
  });
}
