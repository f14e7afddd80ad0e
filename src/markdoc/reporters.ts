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

/** An annotation as GitHub's runner reads it from the output of a step. */
function annotation({ file, line, column, severity, code, message, hint }: Problem): string {
  const place = Object.entries({ file, line, col: column, title: code })
    .map(([name, value]) => `${name}=${escaped(String(value)).replace(/[:,]/g, percent)}`)
    .join(',');
  return `::${severity} ${place}::${escaped([message, hint].filter(Boolean).join(' '))}`;
}

function escaped(text: string): string {
  return text.replace(/[%\r\n]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
