import type { Stage } from '../../sso/emit/stages.ts';
import type { Field } from '../../sso/read/finding.ts';

/** How a stage stands for whoever went past it. */
export type Standing = 'done' | 'skipped';

const ofTheFiles: readonly Field[] = ['admins', 'domains'];

/**
 * How a stage stands; undefined where nobody has gone past it. Who went past without an answer that it
 * needs has skipped it: the registration needs what it yields, and the files need all.
 *
 * @param open The fields that are empty or refused.
 */
export function standing(
  stage: Stage,
  passed: readonly Stage[],
  open: readonly Field[],
): Standing | undefined {
  if (!passed.includes(stage)) return undefined;
  if (stage === 'files') return open.length > 0 ? 'skipped' : 'done';
  const own = stage === 'register' ? open.filter((field) => !ofTheFiles.includes(field)) : [];
  return own.length > 0 ? 'skipped' : 'done';
}
