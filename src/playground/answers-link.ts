import type { Answers } from '../sso/plan/answers.ts';
import type { Finding } from '../sso/read/finding.ts';
import { deserialise, longest, version, withoutRefused } from './saved-answers.ts';

const prefix = '#answers=';

/** A fragment that carries answers; a browser sends no fragment to any server. */
export function toFragment(answers: Answers, findings: readonly Finding[]): string {
  const text = JSON.stringify({ v: version, answers: withoutRefused(answers, findings) });
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(String.fromCharCode(...bytes));
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Answers from a link. `refused` when the fragment is ours but cannot be read. */
export function fromFragment(
  fragment: string,
): { answers: Partial<Answers> } | { refused: string } | undefined {
  if (!fragment.startsWith(prefix)) return undefined;
  const refused = {
    refused: 'The link’s answers cannot be read, so they were left out. Ask for the link again.',
  };
  try {
    const base64 = fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    if (base64.length > 20 * longest) return refused;
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const answers = deserialise(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return answers ? { answers } : refused;
  } catch {
    return refused;
  }
}
