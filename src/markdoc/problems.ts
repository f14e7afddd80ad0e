import { terminal } from './reporters.ts';

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
  /** A page that includes the partial it is in. */
  includedBy?: string | undefined;
}

/** `content/a.md:3:7  error  Unknown tag "notes".  Did you mean "note"?` */
export function formatProblem(problem: Problem): string {
  const { includedBy } = problem;
  return [sentence(problem), includedBy && `(included by ${includedBy})`]
    .filter(Boolean)
    .join('  ');
}

function sentence({ file, line, column, severity, message, hint }: Problem): string {
  return [`${file}:${line}:${column}`, severity, message, hint].filter(Boolean).join('  ');
}

/** In reading order, each mistake once: a partial used by ten pages is reported at its own place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map<string, Problem>();
  for (const problem of problems) {
    const said = sentence(problem);
    if (!unique.has(said)) unique.set(said, problem);
  }
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** The same problems with some kinds lowered to warnings, while a legacy tree is worked down. */
export function lower(problems: readonly Problem[], codes: ReadonlySet<string>): Problem[] {
  return problems.map((problem) =>
    codes.has(problem.code) || codes.has('all') ? { ...problem, severity: 'warning' } : problem,
  );
}

/** Thrown once per build, carrying every error of every page. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    const count = sorted.length === 1 ? '1 mistake' : `${sorted.length} mistakes`;
    super(`${count} in the content:\n\n${terminal(sorted)}\n`);
    this.name = 'ContentError';
    this.problems = sorted;
  }
}
