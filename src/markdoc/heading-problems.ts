import type { Problem } from './problems.ts';
import type { Position } from './source.ts';
import type { Heading } from './types.ts';

/**
 * What is wrong with a heading: a page has one of the first level, no level is skipped on the way down, and
 * no two of one reader's say the same.
 */
export function headingProblems(
  { level, text, when }: Heading,
  earlier: readonly Heading[],
): Omit<Problem, keyof Position>[] {
  const problems: Omit<Problem, keyof Position>[] = [];
  const previous = earlier.at(-1)?.level;
  if (level === 1 && previous) {
    problems.push({
      severity: 'error',
      code: 'second-h1',
      message: 'The page has a second first-level heading, or one that is not its first.',
      hint: 'Use "##" for the sections of a page.',
    });
  } else if (previous && level > previous + 1) {
    problems.push({
      severity: 'warning',
      code: 'heading-jump',
      message: `The heading jumps from level ${previous} to level ${level}.`,
      hint: `Use "${'#'.repeat(previous + 1)}".`,
    });
  }
  const forWhom = JSON.stringify(when);
  const same = (other: Heading) => other.text === text && JSON.stringify(other.when) === forWhom;
  if (text !== '' && earlier.some(same)) {
    problems.push({
      severity: 'warning',
      code: 'heading-twice',
      message: `The page has the heading "${text}" twice.`,
      hint: 'Say what each section is about.',
    });
  }
  return problems;
}
