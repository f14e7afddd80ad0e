import {
  diagnose,
  type CheckSituation,
  type ConfigFinding,
  type Format,
} from '../../sso/check/diagnose.ts';
import type { Pasted } from '../../sso/check/diagnose.ts';
import { showTexts } from '../../sso/check/secret-spans.ts';
import { changes, type Change } from './changes.ts';
import { markedRows, type Row } from './marked-rows.ts';
import { linesToWrite } from '../../sso/check/lines-to-write.ts';

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
  const { formats, refused, findings, leftOut = 0, corrected, found } = diagnose(pasted, situation);
  if (refused !== undefined) return { refused };
  const texts = pasted.map(({ text }) => text);
  // Together, since a secret of one text may stand in another.
  const shown = showTexts([...texts, ...corrected.filter((text, at) => text !== texts[at])]);
  const pastedShown = shown.slice(0, texts.length);
  const correctedShown = shown.slice(texts.length);
  const files = texts.map(async (text, index): Promise<CheckedFile> => {
    const marks = findings.flatMap(({ place, severity }) =>
      place?.source === index ? [{ ...place, severity }] : [],
    );
    const format = formats[index];
    const mended = corrected[index] ?? text;
    const before = { text, shown: pastedShown[index]?.text ?? '' };
    const at = corrected.slice(0, index).filter((one, other) => one !== texts[other]).length;
    const after =
      mended === text ? before : { text: mended, shown: correctedShown[at]?.text ?? '' };
    return {
      ...(format && { format }),
      rows: markedRows(before.shown.split('\n'), marks),
      changes: await changes(before, after),
      ...(mended !== text && { corrected: mended }),
    };
  });
  return {
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.fix && { write: linesToWrite(pastedShown, finding.fix) }),
    })),
    leftOut,
    read: found.length,
    files: await Promise.all(files),
  };
}
