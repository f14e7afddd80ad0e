import { githubAnnotation } from '../text/github-annotation.ts';
import { formatProblem, type Problem } from './problems.ts';

/** Where problems are told: each takes them in the order in which they are to be read. */
export const reporters: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  terminal,
  json: (problems) => JSON.stringify(problems, null, 2),
  github: (problems) => problems.map(annotation).join('\n'),
};

/** More than somebody reads at once is shown by its kinds. */
const readable = 200;
const perKind = 5;

/** A line for each problem; of very many the first of each kind, and how many there are of it. */
export function terminal(problems: readonly Problem[]): string {
  if (problems.length <= readable) return problems.map(formatProblem).join('\n');
  const kinds = Map.groupBy(problems, ({ severity, code }) => `${severity} ${code}`);
  return [...kinds]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, found]) => {
      const more = found.length - perKind;
      return [
        `${kind}: ${found.length}`,
        ...found.slice(0, perKind).map((problem) => `  ${formatProblem(problem)}`),
        ...(more > 0 ? [`  … and ${more} more`] : []),
      ].join('\n');
    })
    .concat('All of them: npm run --silent check -- --reporter json')
    .join('\n\n');
}

function annotation({ file, line, column, severity, code, message, hint }: Problem): string {
  return githubAnnotation({
    ...{ file, line, column, level: severity, title: code },
    message: [message, hint].filter(Boolean).join(' '),
  });
}
