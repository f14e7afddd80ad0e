import type { Format } from '../../sso/check/diagnose.ts';
import { formats } from './formats.ts';

/** A file that the reader put in. */
export interface PastedFile {
  id: number;
  text: string;
  /** Of a chosen file. */
  name?: string;
  /** The reader’s own choice. */
  format?: Format | undefined;
}

/** What each file is called: its own name, or the usual one of its kind; never two alike. */
export function namesOf(
  files: readonly PastedFile[],
  recognised: readonly (Format | undefined)[],
): string[] {
  const taken = new Map<string, number>();
  return files.map(({ name, format }, index) => {
    const kind = format ?? recognised[index];
    const wanted = name ?? (kind ? formats[kind].file : 'Configuration');
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted} (${String(times)})`;
  });
}

/** No text of a configuration is larger; what is, is not even read. */
const mostBytes = 1_600_000;

const mostLines = 200_000;

/** Whether a text has so many lines that no browser lays them out in a second. */
export function isTooTall(text: string): boolean {
  let lines = 0;
  for (
    let at = text.indexOf('\n');
    at >= 0 && lines <= mostLines;
    at = text.indexOf('\n', at + 1)
  ) {
    lines += 1;
  }
  return lines > mostLines;
}

/** Whether a chosen file is too large to be read. */
export function isTooLarge({ size }: Pick<File, 'size'>): boolean {
  return size > mostBytes;
}
