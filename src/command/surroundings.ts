/** What a run of the command may read and write. Nothing here asks a network. */
export interface Surroundings {
  /** The bytes of a file. Throws what Node throws. */
  readFile: (name: string) => Uint8Array;
  /** All of standard input. */
  readInput: () => Uint8Array;
  /** Writes a file below a folder, which is made where it is not there; a private one for its owner alone. */
  writeFile: (folder: string, name: string, text: string, isPrivate: boolean) => void;
  env: Readonly<Record<string, string | undefined>>;
  now: Date;
}

/** What a caller got wrong: one sentence for standard error, and the exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
