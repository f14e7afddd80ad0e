import { usualProvider } from '../sso/plan/usual.ts';
import type { Answers } from '../sso/plan/answers.ts';
import { deploymentChoices } from '../sso/plan/deployment.ts';
import { firstProvider, providerEntry } from '../sso/providers/index.ts';
import type { ShownField } from '../sso/providers/provider.ts';
import type { Field, Finding } from '../sso/read/finding.ts';
import { isFlow } from '../sso/server/flow.ts';
import { isGeneral } from './is-general.ts';
import { isObject, parseJson, type JsonObject } from '../sso/text/json.ts';

/** Of the shape in which answers are stored and shared. */
export const version = 1;
/** Characters of one answer, where its question says nothing else. */
export const longest = 2000;
/** Of everything that is kept or shared. */
const longestRecord = 20 * longest;

type Fits = (value: unknown) => boolean;
const isTextUpTo =
  (most: number): Fits =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const isText = isTextUpTo(longest);
const isOneOf =
  (known: (text: string) => boolean): Fits =>
  (value) =>
    typeof value === 'string' && known(value);

/** For each answer to a general question, whether something can be one. */
const general: ReadonlyMap<string, Fits> = new Map<string, Fits>([
  ...['serverUrl', 'admins', 'domains'].map((name) => [name, isText] as const),
  ...deploymentChoices.map(({ field, known }) => [field, isOneOf(known)] as const),
  ['flow', isOneOf(isFlow)],
  ['provider', isOneOf((id) => providerEntry(id) !== undefined)],
  ['tlsProxy', (value) => typeof value === 'boolean'],
]);

/** What a record is read for: the questions of a provider. */
interface Asking {
  id: string;
  fields: readonly ShownField[];
}

/** The same for a question of the provider's. Texts are judged later, like typed ones. */
function fitsOwn({ fields }: Asking, key: string): Fits | undefined {
  const field = fields.find((one) => one.key === key);
  if (!field) return undefined;
  const { options, longest: most = longest } = field;
  return options
    ? isOneOf((text) => options.some(({ value }) => value === text))
    : isTextUpTo(most);
}

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

/** The provider whose answers a text holds; whatever is no record of ours counts as the first. */
export function providerIn(text: string): string {
  const id = recordOf(text)?.answers['provider'];
  return typeof id === 'string' && providerEntry(id)
    ? id
    : text === ''
      ? usualProvider
      : firstProvider;
}

/**
 * Answers from text that may come from anybody. Undefined when it is not what {@link serialise}
 * makes: another version, or an answer to a question that is not known here, which could turn the
 * others into something else. Of another provider's record the general answers are taken.
 */
export function receive(text: string, provider: Asking): Received | undefined {
  const record = recordOf(text);
  if (!record) return undefined;
  const theirs = providerIn(text) === provider.id;
  const fits = (field: string) => general.get(field) ?? fitsOwn(provider, field);
  const entries = Object.entries(record.answers).filter(([field]) => theirs || isGeneral(field));
  if (entries.some(([field]) => !fits(field))) return undefined;
  const isFitting = ([field, value]: [string, unknown]) => fits(field)?.(value) ?? false;
  return {
    answers: Object.fromEntries(entries.filter(isFitting)) as Partial<Answers>,
    strange: entries.filter((entry) => !isFitting(entry)).map(([field]) => field),
  };
}

/** What can be believed of answers that were stored, for a form of this provider. */
export function deserialise(text: string, provider: Asking): Partial<Answers> | undefined {
  const received = receive(text, provider);
  if (!received) return undefined;
  const set = asideIn(text)[provider.id] ?? {};
  const own = Object.entries(set).filter(([field, value]) => fitsOwn(provider, field)?.(value));
  return {
    ...received.answers,
    ...(Object.fromEntries(own) as Partial<Answers>),
    ...(providerIn(text) !== provider.id && { provider: provider.id }),
  };
}

/**
 * Answers to the questions of other providers, which wait for the reader to come back to them, by the
 * provider's ID.
 */
export function asideIn(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const record = recordOf(text);
  if (!record) return {};
  const aside = isObject(record.aside) ? Object.entries(record.aside) : [];
  const own = Object.entries(record.answers).filter(([field]) => !isGeneral(field));
  return Object.fromEntries(
    [...aside, [providerIn(text), Object.fromEntries(own)] as const].flatMap(([id, answers]) => {
      if (!providerEntry(id) || !isObject(answers)) return [];
      const texts = Object.entries(answers).filter(
        (entry): entry is [string, string] =>
          /^[a-zA-Z]{1,30}$/.test(entry[0]) && isTextUpTo(4 * longest)(entry[1]),
      );
      return texts.length > 0 ? [[id, Object.fromEntries(texts.slice(0, 30))]] : [];
    }),
  );
}

function recordOf(text: string): { answers: JsonObject; aside: unknown } | undefined {
  if (text.length > longestRecord) return undefined;
  const saved = parseJson(text);
  if (!isObject(saved) || saved['v'] !== version || !isObject(saved['answers'])) return undefined;
  return { answers: saved['answers'], aside: saved['aside'] };
}
