import { blanksIn, emit, textOf } from '../../sso/emit/emit.ts';
import type { Answers } from '../../sso/plan/answers.ts';
import type { Target } from '../../sso/server/targets.ts';
import { list } from '../../sso/text/list.ts';
import { fullPlanner } from '../planners.ts';
import { save } from '../save.ts';

interface Given {
  provider: string;
  answers: Answers;
  target: Target;
  secrets: Readonly<Record<string, string>>;
  includeSecret: boolean;
}

/** Saves a file with what is known so far, and says what is still to be filled in. */
export async function saveFile(name: string, given: Given): Promise<string> {
  const { answers, target, secrets, includeSecret } = given;
  const { plan } = await fullPlanner(given.provider);
  const file = emit(plan({ ...answers, target }).plan, target, { secrets, includeSecret }).find(
    (one) => one.name === name,
  );
  if (!file) return `The release ${answers.version ?? ''} needs no ${name}.`;
  save(file.name, textOf(file));
  const blanks = blanksIn(file).map((blank) => `<${blank}>`);
  return blanks.length === 0
    ? `Saved ${name}. It is complete.`
    : `Saved ${name}. Still to fill in it: ${list(blanks)}.`;
}
