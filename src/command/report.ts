/** One thing to tell, as a line of a compiler tells it. */
export interface Remark {
  severity: 'error' | 'warning' | 'note';
  /** Stable kebab-case name, such as `tenant-is-url`. */
  code: string;
  message: string;
  /** Absent when it is about no file, or about what is not there. */
  place?: { file: string; line: number; column: number; length: number };
  /** The line it is about, secrets hidden. */
  line?: string;
  /** What to write there, secrets hidden; no line: take it out. */
  write?: readonly string[];
  /** The page that explains it. */
  docs?: string;
  /** What else JSON says of it. */
  about?: Readonly<Record<string, unknown>>;
}

/** What a run has to say. */
export interface Report {
  /** For people, above the remarks. */
  text: readonly string[];
  remarks: readonly Remark[];
  /** For people, the last line. */
  summary?: string;
  /** What JSON has besides the remarks. */
  data: Readonly<Record<string, unknown>>;
  /** Whether the exit code is 1. */
  failed: boolean;
  /** The text is a file, so that remarks go to standard error. */
  isFile?: true;
}

const plurals = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

/** `1 error, 2 warnings, 0 notes`. */
export function counted(remarks: readonly Remark[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => {
      const count = remarks.filter((remark) => remark.severity === severity).length;
      return `${String(count)} ${count === 1 ? severity : plurals[severity]}`;
    })
    .join(', ');
}
