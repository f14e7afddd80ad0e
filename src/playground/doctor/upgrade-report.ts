import {
  upgrade,
  type FoundBehaviour,
  type FoundKey,
  type UpgradeQuestion,
} from '../../sso/upgrade/upgrade.ts';
import type { Refusal } from '../../sso/upgrade/releases.ts';
import { checkedFiles, type Advice, type CheckedFile } from './checked-files.ts';

/** Everything the page shows of an upgrade, made where it does not hold up the page. */
export type UpgradeReport =
  | Refusal
  | { refused: string }
  | {
      from: string;
      to: string;
      keys: FoundKey[];
      behaviours: FoundBehaviour[];
      standing: number;
      findings: Advice[];
      files: CheckedFile[];
    };

/** What changes for pasted files, secrets hidden. Pure. */
export async function examineUpgrade(question: UpgradeQuestion): Promise<UpgradeReport> {
  const result = upgrade(question);
  if ('refused' in result) return result;
  const { formats, findings, corrected, ...others } = result;
  const texts = question.pasted.map(({ text }) => text);
  return { ...others, ...(await checkedFiles(texts, { formats, findings, corrected })) };
}
