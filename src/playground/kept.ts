import type { Answers } from '../sso/plan/answers.ts';
import { installationOf, type Installation, type People } from '../sso/plan/installation.ts';
import type { Outcome, Registration } from '../sso/plan/registration.ts';
import { key, keptText } from './kept-text.ts';
import { deserialise, version, withoutRefused } from './saved-answers.ts';

/** What this browser keeps: the answers for the forms, and what pages show of them. */
type Kept = Partial<Installation> & { v: number; answers: Partial<Answers> };

/** The form that is writing just now, and so need not read. */
let writer: unknown;

/** The answers of an earlier visit, judged anew; undefined when there are none that can be read. */
export function readKept(): Partial<Answers> | undefined {
  return deserialise(keptText());
}

/**
 * Keeps answers in this browser and tells the page, which then shows them. Refused ones are left
 * out. Where nothing can be kept they hold as long as the page.
 *
 * @param form Whoever calls; it does not hear of its own change.
 * @param answers Those the reader was asked.
 * @param people Left out by a form that does not ask for them: then the kept ones stay.
 */
export function keep(
  form: unknown,
  answers: Partial<Answers>,
  { plan, findings }: Outcome<Registration>,
  people: People = keptPeople(),
): void {
  const kept: Kept = {
    v: version,
    answers: withoutRefused(answers, findings),
    ...installationOf(answers, plan, people),
  };
  write(form, JSON.stringify(kept));
}

/** Forgets everything. */
export function forget(form: unknown): void {
  write(form, '');
}

/** Calls back when another form or another tab has changed the answers; returns how to stop. */
export function onKept(
  form: unknown,
  listener: (answers: Partial<Answers> | undefined) => void,
): () => void {
  const hear = (event: Event) => {
    if (writer !== form) listener(deserialise((event as CustomEvent<string>).detail));
  };
  addEventListener('installation', hear);
  return () => {
    removeEventListener('installation', hear);
  };
}

function write(form: unknown, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // Without storage the answers last as long as the page.
  }
  writer = form;
  dispatchEvent(new CustomEvent('installation', { detail: text }));
  writer = undefined;
}

function keptPeople(): People {
  try {
    const { values } = JSON.parse(keptText()) as Kept;
    return { admins: [values?.admin ?? []].flat(), domains: [values?.domain ?? []].flat() };
  } catch {
    return { admins: [], domains: [] };
  }
}
