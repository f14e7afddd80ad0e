/**
 * A mistake in the content, as data. Whoever finds one appends it; only the
 * loader decides whether it stops a build or is shown to an author.
 */
export interface Problem {
  /** Path as an author types it, relative to the project. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, counted in UTF-16 units as editors do. */
  column: number;
  severity: 'error' | 'warning';
  /** Stable kebab-case name, e.g. `dead-link`. */
  code: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do about it. */
  hint?: string | undefined;
}

/** `content/a.md:3:7  error  Unknown tag "noet".  Did you mean "note"?` */
export function formatProblem({ file, line, column, severity, message, hint }: Problem): string {
  return [`${file}:${line}:${column}`, severity, message, hint].filter(Boolean).join('  ');
}

/** In reading order, each mistake once: a partial used by ten pages is reported at its own place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Thrown once per build, carrying every error of every page. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    const count = sorted.length === 1 ? '1 mistake' : `${sorted.length} mistakes`;
    super(`${count} in the content:\n\n${sorted.map(formatProblem).join('\n')}\n`);
    this.name = 'ContentError';
    this.problems = sorted;
  }
}
