import type { Standing } from './standing.ts';

/** How a stage stands, behind its name: a tick that is read as a word, or the word. */
export function Mark({ of }: { of: Standing | undefined }) {
  if (!of) return null;
  return <span class={of === 'done' ? 'tick' : 'missed'}> {of}</span>;
}
