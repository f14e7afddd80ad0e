/** Where this browser keeps the answers; the script that runs before the first paint reads it too. */
export const key = 'playground';

/** What is kept, as text; empty when there is nothing, or nothing can be kept. */
export function keptText(name = key): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/**
 * Where answers are left that the code which judges and keeps them has not seen yet: a record on each line,
 * the last one at the end. Whoever keeps next reads them.
 */
export const leftKey = 'playground-typed';

/** Leaves answers to the questions of a provider, or general ones, behind those that were left before. */
export function leave(answers: object, provider: string): void {
  try {
    const record = JSON.stringify({ v: 1, answers: { ...answers, provider } });
    localStorage.setItem(leftKey, `${keptText(leftKey)}${record}\n`);
  } catch {
    // Without storage the answers last as long as the page.
  }
}
