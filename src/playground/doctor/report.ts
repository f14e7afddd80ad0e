import { diagnose, type CheckSituation, type Pasted } from '../../sso/check/diagnose.ts';
import { judgeFindings, type BrokenSignIn } from '../../sso/check/broken-sign-in.ts';
import { picture } from '../../sso/flow/picture.ts';
import { spotName, spotPage } from '../../sso/flow/place.ts';
import type { Shape } from '../../sso/flow/shape.ts';
import type { Verdict } from '../../sso/flow/verdict.ts';
import { checkedFiles, type Advice, type CheckedFile } from './checked-files.ts';

/** What is asked of the doctor. */
export interface Question {
  pasted: readonly Pasted[];
  situation: CheckSituation;
}

/** Where the sign-in breaks, drawn. */
export interface Broken {
  verdict: Verdict;
  picture: Shape;
}

/** A finding with the name of its place in the sign-in, and the page of it. */
export type Placed = Advice & { at?: { name: string; href: string } };

export type Report =
  | { refused: string }
  | {
      findings: Placed[];
      /** Absent when nothing that was found breaks it. */
      broken?: Broken;
      /** How many more there are. */
      leftOut: number;
      /** How many settings were read. */
      read: number;
      files: CheckedFile[];
    };

/** Everything the page shows of a configuration, made where it does not hold up the page. Pure. */
export async function examine({ pasted, situation }: Question): Promise<Report> {
  const diagnosis = diagnose(pasted, situation);
  const { refused, leftOut = 0, found, signIn } = diagnosis;
  if (refused !== undefined) return { refused };
  const texts = pasted.map(({ text }) => text);
  const { findings, files } = await checkedFiles(texts, diagnosis);
  const broken = signIn && brokenAt(signIn, findings);
  return {
    ...{
      findings: signIn ? placed(signIn, findings) : findings,
      files,
      leftOut,
      read: found.length,
    },
    ...(broken && { broken }),
  };
}

function brokenAt(signIn: BrokenSignIn, findings: readonly Advice[]): Broken | undefined {
  const { verdict, marks } = judgeFindings(signIn, findings);
  return verdict && { verdict, picture: picture(signIn.kind, { look: 'small', marks }) };
}

function placed({ kind, spots }: BrokenSignIn, findings: readonly Advice[]): Placed[] {
  return findings.map((finding, index) => {
    const spot = spots[index];
    if (spot === undefined) return finding;
    const place = { kind, spot };
    return { ...finding, at: { name: spotName(place), href: spotPage(place) } };
  });
}
