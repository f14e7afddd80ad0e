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
