import type { Answers } from '../sso/answers.ts';
import { installationOf, type Installation } from '../sso/installation.ts';
import { readAdmins } from '../sso/lists/admins.ts';
import { readDomains } from '../sso/lists/domains.ts';
import type { Outcome, Registration } from '../sso/registration.ts';
import { key, keptText } from './kept-text.ts';
import { deserialise, version, withoutRefused } from './saved-answers.ts';

/** What this browser keeps: the answers for the forms, and what pages show of them. */
type Kept = Installation & { v: number; answers: Partial<Answers> };

/** The form that is writing just now, and so need not read. */
let writer: unknown;

/** The answers of an earlier visit, judged anew; undefined when there are none that can be read. */
export function readKept(): Partial<Answers> | undefined {
  return deserialise(keptText());
}

/**
 * Keeps answers in this browser and tells the page, which then shows them. Refused ones are left
 * out, and where no answer remains nothing is kept. Where nothing can be kept they hold as long as
 * the page.
 *
 * @param form Whoever calls; it does not hear of its own change.
 * @param given What the reader has answered, here or in another form, and no default.
 */
export function keep(
  form: unknown,
  given: Partial<Answers>,
  { plan, findings }: Outcome<Registration>,
): void {
  // A small form does not ask for people, and so has not judged them.
  const admins = readAdmins(given.admins ?? '');
  const domains = readDomains(given.domains ?? '');
  const people = { admins: admins.values, domains: domains.values };
  const answers = withoutRefused(given, [...findings, ...admins.findings, ...domains.findings]);
  const kept: Kept = { v: version, answers, ...installationOf(given, plan, people) };
  write(form, Object.keys(answers).length > 0 ? JSON.stringify(kept) : '');
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
