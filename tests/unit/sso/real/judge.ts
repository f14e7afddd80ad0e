import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import type { realConfigurations } from './configurations.ts';
import type { realErrors } from './errors.ts';

/** How a paste is answered. `wrong`: something else is said than what it is. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'nothing';

interface Judged {
  verdict: Verdict;
  /** What was said, for whoever reads a failure. */
  told: string;
}

/** Whether the first answer to an error is the right one. */
export function judgeError({ text, id }: (typeof realErrors)[number]): Judged {
  const result = readCameBack(text);
  const main = result.kind === 'error' ? result.main.id : undefined;
  const others = result.kind === 'error' ? result.others.map((one) => one.id) : [];
  const told = String(main);
  if (main === id) return { verdict: 'right', told };
  if (main === undefined) return { verdict: 'nothing', told };
  return { verdict: others.includes(id) ? 'partly' : 'wrong', told };
}

const silence = /^(?:nothing-read|unknown-format)$/;

type Configuration = (typeof realConfigurations)[number] & {
  /** What must not be said. */
  not?: readonly string[];
};

/** Whether all that must be said of a configuration is said, and no clean bill is given without reading. */
export function judgeConfiguration({ text, codes, not = [] }: Configuration): Judged {
  const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
  const codesTold = [...new Set(findings.map(({ code }) => code))];
  const told = codesTold.join(' ');
  const silent = codesTold.some((code) => silence.test(code));
  if (not.some((code) => codesTold.includes(code))) return { verdict: 'wrong', told };
  // A clean bill is for settings that were read.
  if (codesTold.length === 0 && found.length === 0) return { verdict: 'wrong', told };
  if (silent && !codes.some((code) => silence.test(code))) return { verdict: 'nothing', told };
  const said = codes.filter((code) => codesTold.includes(code));
  return { verdict: said.length === codes.length ? 'right' : 'partly', told };
}

/** How many there are of each. */
export function count(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const counts = { right: 0, partly: 0, wrong: 0, nothing: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
