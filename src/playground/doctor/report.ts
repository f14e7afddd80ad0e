import {
  diagnose,
  type CheckSituation,
  type ConfigFinding,
  type Format,
} from '../../sso/check/diagnose.ts';
import type { Pasted } from '../../sso/check/diagnose.ts';
import { maskedLines } from '../../sso/secrets/masked.ts';
import { changes, type Change } from './changes.ts';
import { markedRows, type Row } from './marked-rows.ts';
import { linesToWrite } from './lines-to-write.ts';

/** What is asked of the doctor. */
export interface Question {
  pasted: readonly Pasted[];
  situation: CheckSituation;
}

/** A finding with the lines as they should be, secrets hidden; none of them: take the line out. */
export type Advice = ConfigFinding & { write?: string[] };

/** What there is to show of one text. Only `corrected` holds its secrets. */
export interface CheckedFile {
  format?: Format;
  rows: Row[];
  changes: Change[];
  /** There when it differs from what was pasted. */
  corrected?: string;
}

export type Report =
  | { refused: string }
  | { findings: Advice[]; /** How many more there are. */ leftOut: number; files: CheckedFile[] };

/** Everything the page shows of a configuration, made where it does not hold up the page. Pure. */
export async function examine({ pasted, situation }: Question): Promise<Report> {
  const { formats, refused, findings, leftOut = 0, corrected } = diagnose(pasted, situation);
  if (refused !== undefined) return { refused };
  const texts = pasted.map(({ text }) => text);
  const files = texts.map(async (text, index): Promise<CheckedFile> => {
    const marks = findings.flatMap(({ place, severity }) =>
      place?.source === index ? [{ ...place, severity }] : [],
    );
    const format = formats[index];
    const mended = corrected[index] ?? text;
    return {
      ...(format && { format }),
      rows: markedRows(maskedLines(text), marks),
      changes: await changes(text, mended),
      ...(mended !== text && { corrected: mended }),
    };
  });
  return {
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.fix && { write: linesToWrite(texts, finding.fix) }),
    })),
    leftOut,
    files: await Promise.all(files),
  };
}
