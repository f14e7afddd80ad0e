import type { ConfigFinding, Format } from '../../sso/check/diagnose.ts';
import { showTexts, type Shown } from '../../sso/check/secret-spans.ts';
import { changes, type Change } from './changes.ts';
import { markedRows, type Row } from './marked-rows.ts';
import { linesToWrite } from '../../sso/check/lines-to-write.ts';

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

interface Checked {
  formats: readonly (Format | undefined)[];
  findings: readonly ConfigFinding[];
  corrected: readonly string[];
}

/** Texts and what was found in them, fit to be shown. Pure. */
export async function checkedFiles(
  texts: readonly string[],
  { formats, findings, corrected }: Checked,
): Promise<{ findings: Advice[]; files: CheckedFile[] }> {
  // Together, since a secret of one text may stand in another.
  const shown = showTexts([...texts, ...corrected.filter((text, at) => text !== texts[at])]);
  const pastedShown = shown.slice(0, texts.length);
  const correctedShown = shown.slice(texts.length);
  const files = texts.map(async (text, index): Promise<CheckedFile> => {
    const marks = findings.flatMap(({ place, also = [], severity }) =>
      [...(place ? [place] : []), ...also].flatMap((one) =>
        one.source === index ? [{ ...one, severity }] : [],
      ),
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
  return { findings: advice(findings, pastedShown), files: await Promise.all(files) };
}

function advice(findings: readonly ConfigFinding[], shown: readonly Shown[]): Advice[] {
  return findings.map((finding) => ({
    ...finding,
    ...(finding.fix && { write: linesToWrite(shown, finding.fix) }),
  }));
}
