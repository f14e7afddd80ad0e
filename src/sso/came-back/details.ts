import { providerErrors } from '../errors/catalogue.ts';

/** What an administrator finds the failed request by, each by the name to show. */
export interface Attempt {
  /** What the IDs are good for. */
  use: string;
  /** As the text has them: `['Timestamp', '2024-07-08 08:08:48Z']`. */
  ids: (readonly [name: string, value: string])[];
}

/** IDs and time of the failed request, the last ones of several; undefined without any. Pure. */
export function attemptIn(text: string): Attempt | undefined {
  for (const { attempt } of providerErrors) {
    if (!attempt) continue;
    const ids = Object.entries(attempt.patterns).flatMap(([name, pattern]) => {
      const value = [...text.matchAll(pattern)].at(-1)?.[1];
      return value === undefined ? [] : [[name, value] as const];
    });
    if (ids.length > 0) return { use: attempt.use, ids };
  }
  return undefined;
}

const longest = 500;

const codes = providerErrors.flatMap(({ codes: own }) => (own ? [` ${own.written.source}`] : []));

// What stands behind a description: its IDs, the next field, the next error, the stack.
const end = new RegExp(
  [
    '\\s(?:(?:Trace|Correlation|Request) ID:|Timestamp:|Troubleshooting details)',
    ...['["\']\\s?[,}]', '&\\w+=', ...codes, '\\s(?:at \\w[\\w.$]+\\(|Caused by:)', '\\(https?:'],
  ].join('|'),
  'i',
);

/** The provider’s own sentence about a code (`access_denied`), if the text has one. */
export function descriptionOf(text: string, code: string): string | undefined {
  const at = [...text.matchAll(new RegExp(`${code}:`, 'gi'))].at(-1)?.index;
  if (at === undefined) return undefined;
  const rest = text.slice(at + code.length + 1, at + code.length + 1 + longest * 2);
  const cut = end.exec(rest)?.index ?? rest.length;
  const sentence = rest.slice(0, Math.min(cut, longest)).trim();
  return sentence === '' ? undefined : sentence;
}
