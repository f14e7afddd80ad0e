import { blanksIn, textOf } from '../../sso/emit/emit.ts';
import { list } from '../../sso/text/list.ts';
import { fullPlanner } from '../planners.ts';
import { save } from '../save.ts';
import { pathFiles, type PathGiven } from './path-files.ts';

/** Saves a file with what is known so far, and says what is still to be filled in. */
export async function saveFile(
  name: string,
  { provider, ...given }: PathGiven & { provider: string },
): Promise<string> {
  const { plan } = await fullPlanner(provider);
  const file = pathFiles(plan, given).find((one) => one.name === name);
  if (!file) return `The release ${given.answers.version ?? ''} needs no ${name}.`;
  save(file.name, textOf(file));
  const blanks = blanksIn(file).map((blank) => `<${blank}>`);
  return blanks.length === 0
    ? `Saved ${name}. It is complete.`
    : `Saved ${name}. Still to fill in it: ${list(blanks)}.`;
}
