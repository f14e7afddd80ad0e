import { shownLines } from '../sso/index.ts';
import { printable } from './printable.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

/** A text with the name it has in messages. */
export interface Input {
  name: string;
  text: string;
}

/** No text about sign-in is larger; what is, is not looked at. */
const mostBytes = 1_600_000;

/** What stands for standard input among the names of files. */
export const standardInput = '-';

/** Reads the named files, `-` from standard input. Throws a {@link UsageError} that names what cannot be read. */
export function readInputs(names: readonly string[], around: Surroundings): Input[] {
  if (names.filter((name) => name === standardInput).length > 1) {
    throw new UsageError('Standard input (-) can be read only once.');
  }
  return names.map((name) => {
    const bytes = name === standardInput ? around.readInput() : readFile(name, around);
    const shown = nameOf(name);
    if (bytes.length > mostBytes) {
      throw new UsageError(`${shown} is far too large. Give the files about sign-in only.`);
    }
    return { name: shown, text: decode(bytes) };
  });
}

/** What a file is called in messages. */
function nameOf(name: string): string {
  return name === standardInput ? 'stdin' : printable(name);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there.',
  ENOTDIR: 'is not there.',
  EISDIR: 'is a folder. Name the files in it.',
  EACCES: 'may not be read.',
};

function readFile(name: string, { readFile: read }: Surroundings): Uint8Array {
  try {
    return read(name);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Somebody may have typed a secret in the place of a name.
    const shown = name.length > 200 ? 'The named file' : `The file "${shownName(name)}"`;
    throw new UsageError(`${shown} ${reasons[code] ?? 'cannot be read.'}`);
  }
}

function shownName(name: string): string {
  return printable(shownLines(name).join(' '));
}

/** Bytes as text: UTF-8, or UTF-16 as PowerShell writes it. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
