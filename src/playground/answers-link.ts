import type { Answers } from '../sso/plan/answers.ts';
import type { Finding } from '../sso/read/finding.ts';
import { isObject } from '../sso/text/json.ts';
import { longest, serialise } from './saved-answers.ts';

const prefix = '#answers=';

/** Where an entry of the history keeps, for Undo, what was answered before a link was accepted. */
export const beforeLink = 'answersBefore';

/** Whether the open entry of the history has to do with a link: it brings one, or one was accepted in it. */
export function hasLink(): boolean {
  const state: unknown = history.state;
  return location.hash.startsWith(prefix) || (isObject(state) && beforeLink in state);
}

/** A fragment that carries answers; a browser sends no fragment to any server. */
export function toFragment(answers: Partial<Answers>, findings: readonly Finding[]): string {
  const bytes = new TextEncoder().encode(serialise(answers, findings));
  const base64 = btoa(String.fromCharCode(...bytes));
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What to say of a link that is ours and cannot be read. */
export const unreadable =
  'The link’s answers cannot be read, so they were left out. Ask for the link again.';

/**
 * The text that a link carries, of which nothing has been checked; undefined when the fragment is none
 * of ours, empty when it cannot be read.
 */
export function textInFragment(fragment: string): string | undefined {
  if (!fragment.startsWith(prefix)) return undefined;
  try {
    const base64 = fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    if (base64.length > 20 * longest) return '';
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
