import { run, type Ended } from '../../../src/command/run.ts';

/** A file that a run wrote. */
export interface Written {
  text: string;
  isPrivate: boolean;
}

/** What a run may find: files by name, standard input, the environment. */
export interface Found {
  files?: Readonly<Record<string, string | Uint8Array>>;
  input?: string;
  env?: Readonly<Record<string, string>>;
  now?: Date;
}

function missing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Runs the command in this process, on nothing but what is given, and says what it left behind. */
export async function typed(
  args: readonly string[],
  { files = {}, input = '', env = {}, now = new Date() }: Found = {},
): Promise<Ended & { written: Map<string, Written> }> {
  const written = new Map<string, Written>();
  const bytes = (text: string | Uint8Array) =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const ended = await run(args, {
    readFile(name) {
      if (name.endsWith('/')) throw missing('EISDIR');
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      if (text === undefined) throw missing('ENOENT');
      return bytes(text);
    },
    readInput: () => bytes(input),
    writeFile: (folder, name, text, isPrivate) => {
      written.set(`${folder}/${name}`, { text, isPrivate });
    },
    ...{ env, now },
  });
  return { ...ended, written };
}
