import type { UpgradeQuestion } from '../../sso/upgrade/upgrade.ts';
import { examine, type Question, type Report } from './report.ts';
import { examineUpgrade, type UpgradeReport } from './upgrade-report.ts';

/** Each question that the worker is asked, with what it answers. */
export interface Answers {
  configuration: { question: Question; report: Report };
  upgrade: { question: UpgradeQuestion; report: UpgradeReport };
}

export type Kind = keyof Answers;
export type QuestionOf<K extends Kind> = Answers[K]['question'];
export type ReportOf<K extends Kind> = Answers[K]['report'];

/** Answers any of them. */
export function answer(question: QuestionOf<Kind>): Promise<ReportOf<Kind>> {
  return 'situation' in question ? examine(question) : examineUpgrade(question);
}
