import type { Answers } from '../sso/answers.ts';
import { deploymentChoices } from '../sso/deployment.ts';
import type { Field, Finding } from '../sso/finding.ts';
import { isObject, parseJson } from '../sso/json.ts';
import { registrationChoices } from '../sso/registration.ts';

/** Of the shape in which answers are stored and shared. */
export const version = 1;
/** Characters of one answer. */
export const longest = 2000;

const isText = (value: unknown) => typeof value === 'string' && value.length <= longest;

/** For each answer there is, whether something can be one. Texts are judged later, like typed ones. */
const fits = new Map<string, (value: unknown) => boolean>([
  ...['tenant', 'clientId', 'serverUrl', 'admins', 'domains'].map(
    (name) => [name, isText] as const,
  ),
  ...[...registrationChoices, ...deploymentChoices].map(
    ({ field, known }) =>
      [field, (value: unknown) => typeof value === 'string' && known(value)] as const,
  ),
  ['tlsProxy', (value) => typeof value === 'boolean'],
]);

/**
 * Answers that may be stored or shared. Refused ones stay behind: a client secret that was pasted
 * into the wrong field is one of them.
 */
export function withoutRefused(
  answers: Partial<Answers>,
  findings: readonly Finding[],
): Partial<Answers> {
  const refused = new Set<string>(
    findings.filter(({ severity }) => severity === 'error').map(({ field }) => field),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([field, value]) => value !== '' && !refused.has(field)),
  );
}

/** Answers as text, to be stored or shared; {@link receive} reads it. */
export function serialise(answers: Partial<Answers>, findings: readonly Finding[]): string {
  return JSON.stringify({ v: version, answers: withoutRefused(answers, findings) });
}

/** Answers that came from outside. */
export interface Received {
  answers: Partial<Answers>;
  /** Those whose value can be none: another type, too long, a choice that does not exist. */
  strange: Field[];
}

/**
 * Answers from text that may come from anybody. Undefined when it is not what {@link serialise}
 * makes: another version, or an answer to a question that is not known here, which could turn the
 * others into something else.
 */
export function receive(text: string): Received | undefined {
  if (text.length > 10 * longest) return undefined;
  const saved = parseJson(text);
  if (!isObject(saved) || saved['v'] !== version || !isObject(saved['answers'])) return undefined;
  const entries = Object.entries(saved['answers']);
  if (entries.some(([field]) => !fits.has(field))) return undefined;
  const isFitting = ([field, value]: [string, unknown]) => fits.get(field)?.(value) ?? false;
  return {
    answers: Object.fromEntries(entries.filter(isFitting)) as Partial<Answers>,
    strange: entries.filter((entry) => !isFitting(entry)).map(([field]) => field as Field),
  };
}

/** What can be believed of answers that were stored. */
export function deserialise(text: string): Partial<Answers> | undefined {
  return receive(text)?.answers;
}
