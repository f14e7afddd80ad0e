import { emit, piecesOf, textOfPiece, type EmittedFile } from '../../sso/emit/emit.ts';
import type { Answers } from '../../sso/plan/answers.ts';
import type { Plan } from '../../sso/plan/plan.ts';
import { settingPage } from '../../sso/settings/names.ts';
import type { Target } from '../../sso/server/targets.ts';
import type { Planner } from '../state.ts';

/** All that the files of a path are made of. */
export interface PathGiven {
  answers: Answers;
  target: Target;
  secrets: Readonly<Record<string, string>>;
  includeSecret: boolean;
}

/** The files of a path: those that it shows, copies and saves. Pure. */
export function pathFiles(plan: Planner<Plan>['plan'], given: PathGiven): EmittedFile[] {
  const { answers, target, secrets, includeSecret } = given;
  return emit(plan({ ...answers, target }).plan, target, { secrets, includeSecret });
}

/** A piece of a file as a page shows it. */
export interface ShownPiece {
  text: string;
  /** The page of the setting that is named here. */
  href?: string;
  look?: 'own' | 'open' | 'comment';
}

/** A file in pieces; their texts in order are what is saved. Pure. */
export function shownPieces(file: EmittedFile): ShownPiece[] {
  return piecesOf(file).map((piece): ShownPiece => {
    const text = textOfPiece(piece);
    switch (piece.kind) {
      case 'name':
        return { text, href: settingPage(piece.key) };
      case 'comment':
        return { text, look: 'comment' };
      case 'value':
        return { text, look: 'own' };
      case 'blank':
        return piece.usual === undefined ? { text, look: 'open' } : { text };
      case 'secret':
        return { text, look: piece.text === undefined ? 'open' : 'own' };
      case 'text':
        return { text };
    }
  });
}
