import { useEffect, useRef, useState } from 'preact/hooks';
import { refusalOf } from '../../sso/check/limits.ts';
import type { Kind, QuestionOf, ReportOf } from './answer.ts';
import { newChecker } from './checker.ts';

/** A pause in typing after which the check begins, in milliseconds. */
const typing = 250;

/**
 * What the doctor says of texts. It is asked again whenever one of `changes` changes. Texts that are too
 * long are refused at once, so that ten million characters go nowhere.
 *
 * @param question What to ask; undefined where there is nothing to ask.
 */
export function useChecker<K extends Kind>(
  texts: readonly string[],
  question: () => QuestionOf<K> | undefined,
  changes: readonly unknown[],
  pause = typing,
) {
  const [report, setReport] = useState<ReportOf<K> | { refused: string }>();
  const checker = useRef<ReturnType<typeof newChecker<K>>>();
  useEffect(() => () => checker.current?.end(), []);
  useEffect(() => {
    const refused = refusalOf(texts);
    const asked = refused === undefined ? question() : undefined;
    if (!asked) {
      checker.current?.end();
      setReport(refused === undefined ? undefined : { refused });
      return undefined;
    }
    const timer = setTimeout(() => {
      checker.current ??= newChecker<K>((said) => {
        setReport(() => said);
      });
      checker.current.ask(asked);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, changes);
  return {
    report,
    /** For when what was said no longer fits the texts. */
    forget(): void {
      setReport(undefined);
    },
  };
}
