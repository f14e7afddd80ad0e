import { checkChoices, type Answers } from '../sso/plan/answers.ts';
import { deploymentChoices } from '../sso/plan/deployment.ts';
import type { Finding } from '../sso/read/finding.ts';
import { isObject, parseJson } from '../sso/text/json.ts';
import { registrationChoices } from '../sso/plan/registration.ts';

/** Of the shape in which answers are stored and shared. */
export const version = 1;
const texts = ['tenant', 'clientId', 'serverUrl', 'admins', 'domains'] as const;
const choices = ['cloud', 'flow', 'target', 'version', 'replicas'] as const;
/** Characters of one answer. */
export const longest = 2000;

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

/**
 * Answers from text that may come from anybody. Undefined when it is not what
 * {@link withoutRefused} leaves: another version, an unknown key, a choice that does
 * not exist, a text that is too long. Texts are judged later, like typed ones.
 */
export function deserialise(text: string): Partial<Answers> | undefined {
  if (text.length > 10 * longest) return undefined;
  const saved = parseJson(text);
  if (!isObject(saved) || saved['v'] !== version || !isObject(saved['answers'])) return undefined;
  const { answers } = saved;
  const known = new Set<string>([...texts, ...choices, 'tlsProxy']);
  if (Object.keys(answers).some((key) => !known.has(key))) return undefined;
  for (const field of [...texts, ...choices]) {
    const value = answers[field];
    if (value !== undefined && (typeof value !== 'string' || value.length > longest)) {
      return undefined;
    }
  }
  if (answers['tlsProxy'] !== undefined && typeof answers['tlsProxy'] !== 'boolean') {
    return undefined;
  }
  const complete = { cloud: 'global', flow: 'confidential', ...answers } as unknown as Answers;
  return checkChoices(complete, [...registrationChoices, ...deploymentChoices]).length > 0
    ? undefined
    : (answers as Partial<Answers>);
}
