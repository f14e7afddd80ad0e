import type { Answers } from '../sso/plan/answers.ts';
import { installationOf, type Installation } from '../sso/plan/installation.ts';
import type { Outcome, Registration } from '../sso/plan/registration.ts';
import type { ProviderForm } from '../sso/providers/provider.ts';
import { usualFor } from '../sso/plan/usual.ts';
import { readAdmins } from '../sso/read/admins.ts';
import { readDomains } from '../sso/read/domains.ts';
import { key, keptText, leftKey } from '../kept/kept-text.ts';
import {
  asideIn,
  deserialise,
  providerIn,
  receive,
  version,
  withoutRefused,
} from './saved-answers.ts';

/** What this browser keeps: the answers for the forms, and what pages show of them. */
type Kept = Installation & {
  v: number;
  answers: Partial<Answers>;
  aside?: ReturnType<typeof asideIn>;
};

/** The form that is writing just now, and so need not read. */
let writer: unknown;

/** The record that is kept, if there is one, and those that were left since; of all, the last one counts. */
function records(): string[] {
  return [keptText(), ...keptText(leftKey).split('\n')].filter(Boolean);
}

/** Of all of them the answers that wait for another provider. */
function allAside(): ReturnType<typeof asideIn> {
  const all = records().flatMap((text) => Object.entries(asideIn(text)));
  const together: Record<string, Readonly<Record<string, string>>> = {};
  for (const [id, answers] of all) together[id] = { ...together[id], ...answers };
  return together;
}

/**
 * The answers of an earlier visit to a form of this provider, judged anew, and what was left before
 * anybody could keep it; undefined when there are none that can be read.
 */
export function readKept(
  provider: Parameters<typeof deserialise>[1],
): Partial<Answers> | undefined {
  const all = records().map((text) => deserialise(text, provider));
  return all.some(Boolean) ? (Object.assign({}, ...all) as Partial<Answers>) : undefined;
}

/** Of the same, the answers that have nothing to do with a provider. */
export function readGeneral(): Partial<Answers> {
  return receive(keptText(), { id: '', fields: [] })?.answers ?? {};
}

/** The provider whose answers were kept last; the first one when there are none. */
export function keptProvider(): string {
  return providerIn(records().at(-1) ?? '');
}

/**
 * Keeps answers in this browser and tells the page, which then shows them. Refused ones are left
 * out, and where no answer remains nothing is kept. Where nothing can be kept they hold as long as
 * the page. What was answered for other providers stays beside them.
 *
 * @param form Whoever calls; it does not hear of its own change.
 * @param given What the reader has answered, here or in another form, and no default.
 */
export function keep(
  form: unknown,
  provider: ProviderForm,
  given: Partial<Answers>,
  { plan, findings }: Outcome<Registration>,
): void {
  // A small form does not ask for people, and so has not judged them.
  const admins = readAdmins(given.admins ?? '', provider);
  const domains = readDomains(given.domains ?? '');
  const people = { admins: admins.values, domains: domains.values };
  const answers = withoutRefused(given, [...findings, ...admins.findings, ...domains.findings]);
  const aside = Object.fromEntries(Object.entries(allAside()).filter(([id]) => id !== provider.id));
  const kept: Kept = {
    v: version,
    answers: { ...answers, provider: provider.id },
    ...(Object.keys(aside).length > 0 && { aside }),
    // What a company said for everybody goes on holding beside it.
    ...installationOf({ ...usualFor(provider.id), ...given }, provider, plan, people),
  };
  const worth = Object.keys(answers).length > 0 || kept.aside;
  write(form, worth ? JSON.stringify(kept) : '');
}

/** Forgets everything, of all providers. */
export function forget(form: unknown): void {
  write(form, '');
}

/** Calls back when another form or another tab has changed the answers; returns how to stop. */
export function onKept(form: unknown, listener: (text: string) => void): () => void {
  const hear = (event: Event) => {
    if (writer !== form) listener((event as CustomEvent<string>).detail);
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
    // Whoever keeps has read what was typed before.
    localStorage.removeItem(leftKey);
  } catch {
    // Without storage the answers last as long as the page.
  }
  writer = form;
  dispatchEvent(new CustomEvent('installation', { detail: text }));
  writer = undefined;
}
