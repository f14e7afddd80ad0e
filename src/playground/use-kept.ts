import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import type { People } from '../sso/plan/installation.ts';
import { forget, keep, onKept, readKept } from './kept.ts';
import { usePlayground } from './state.ts';

/**
 * Fills the form with what this browser keeps, keeps what is answered, and follows what other forms
 * and tabs change.
 *
 * @param empty The answers of a form nobody has touched: with these, nothing is kept.
 * @param people Accepted administrators and domains, if the form asks for them.
 * @param linked Answers that came with the page's address; they go before what is kept.
 */
export function useKept(
  empty: Answers,
  people?: People,
  linked?: () => Partial<Answers> | undefined,
): void {
  const form = usePlayground();
  const { answers, planned, fill } = form;
  /** The answers that are kept already; undefined until it was looked. */
  const settled = useRef<Answers | undefined>(undefined);

  useEffect(() => {
    // What was typed before the script arrived goes before what was kept.
    const given = Object.entries(answers.value).filter(
      ([name, value]) => value !== '' && value !== empty[name as keyof Answers],
    );
    const sent = linked?.();
    const start = sent ?? readKept();
    if (start) fill({ ...start, ...(Object.fromEntries(given) as Partial<Answers>) });
    settled.current = sent || given.length > 0 ? empty : answers.value;
    return onKept(form, (changed) => {
      settled.current = answers.value = { ...empty, ...changed };
    });
  }, []);

  const current = answers.value;
  const save = () => {
    if (!settled.current || current === settled.current) return;
    settled.current = current;
    if (isSame(current, empty)) forget(form);
    else keep(form, current, planned.value, people);
  };
  const latest = useRef(save);
  latest.current = save;

  // Kept in a pause and at the end, not at every key: it must not slow the typing down.
  useEffect(() => {
    const pause = setTimeout(save, 250);
    return () => {
      clearTimeout(pause);
    };
  }, [current]);
  useEffect(() => {
    const atTheEnd = () => {
      latest.current();
    };
    addEventListener('pagehide', atTheEnd);
    return () => {
      removeEventListener('pagehide', atTheEnd);
      atTheEnd();
    };
  }, []);
}

function isSame(left: Answers, right: Answers): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
