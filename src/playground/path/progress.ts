import type { Stage } from '../../sso/emit/stages.ts';
import { isObject, parseJson } from '../../sso/text/json.ts';

/** Where this browser keeps how far somebody came; the script that leads back there reads it too. */
export const key = 'path';

/**
 * What the progress of a path is kept under. Where there are two flows each has its own: another flow is
 * another registration, other files and another start.
 */
export function progressKey(path: string, flow: string | undefined): string {
  return flow === 'public' ? `${path}/public` : path;
}

/** The stages of one path that are done, as this browser remembers; whatever else is there counts as none. */
export function readProgress(path: string, known: readonly Stage[]): Stage[] {
  const done = recordOf()[path];
  return Array.isArray(done) ? known.filter((stage) => done.includes(stage)) : [];
}

/** Remembers the stages that are done. Where nothing can be kept they hold as long as the page. */
export function keepProgress(path: string, done: readonly Stage[]): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...recordOf(), [path]: done }));
  } catch {
    // Without storage it is known as long as the page is open.
  }
}

function recordOf(): Record<string, unknown> {
  try {
    const record = parseJson(localStorage.getItem(key) ?? '');
    return isObject(record) ? record : {};
  } catch {
    return {};
  }
}
