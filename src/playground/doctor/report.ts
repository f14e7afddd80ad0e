import { diagnose, type CheckSituation, type Pasted } from '../../sso/check/diagnose.ts';
import { checkedFiles, type Advice, type CheckedFile } from './checked-files.ts';

/** What is asked of the doctor. */
export interface Question {
  pasted: readonly Pasted[];
  situation: CheckSituation;
}

export type Report =
  | { refused: string }
  | {
      findings: Advice[];
      /** How many more there are. */
      leftOut: number;
      /** How many settings were read. */
      read: number;
      files: CheckedFile[];
    };

/** Everything the page shows of a configuration, made where it does not hold up the page. Pure. */
export async function examine({ pasted, situation }: Question): Promise<Report> {
  const diagnosis = diagnose(pasted, situation);
  const { refused, leftOut = 0, found } = diagnosis;
  if (refused !== undefined) return { refused };
  const texts = pasted.map(({ text }) => text);
  return { ...(await checkedFiles(texts, diagnosis)), leftOut, read: found.length };
}
