import { computed, signal } from '@preact/signals';
import { newAuthorizeRequest } from '../sso/authorize.ts';
import type { Field } from '../sso/finding.ts';
import { plan, type Answers } from '../sso/plan.ts';

/** What the reader has entered so far, exactly as typed. It lives as long as the page. */
export const answers = signal<Answers>({
  cloud: 'global',
  tenant: '',
  clientId: '',
  serverUrl: '',
  flow: 'confidential',
});

/** Fields the reader has left at least once, or pasted into: from then on they are judged. */
export const judged = signal<ReadonlySet<Field>>(new Set());

export const planned = computed(() => plan(answers.value));

type Request = Awaited<ReturnType<typeof newAuthorizeRequest>>;

/**
 * State, nonce and PKCE pair of the next test link. Undefined until they are
 * drawn; `null` where the browser cannot, because the page came over plain http.
 */
export const request = signal<Request | null | undefined>(undefined);

export function answer<Name extends Field>(field: Name, value: Answers[Name]): void {
  answers.value = { ...answers.value, [field]: value };
}

export function judge(field: Field): void {
  if (!judged.value.has(field)) judged.value = new Set([...judged.value, field]);
}

/** Draws fresh values: for the first link, and again whenever one has been used. */
export async function renewRequest(): Promise<void> {
  try {
    request.value = await newAuthorizeRequest();
  } catch {
    request.value = null;
  }
}
