import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import { isGeneral } from './is-general.ts';
import { keep, keptProvider, onKept, readKept } from './kept.ts';
import { keptText, leftKey } from '../kept/kept-text.ts';
import { deserialise, providerIn, withoutRefused } from './saved-answers.ts';
import { usePlayground } from './state.ts';

/**
 * Fills the form with what this browser keeps, keeps what is answered, and follows what other forms
 * and tabs change.
 *
 * @param follow Whether the form is for whichever provider was chosen last, and not for that of a page.
 */
export function useKept({ follow = false } = {}): void {
  const form = usePlayground();
  const { awaited, given, planned, planner, provider, fill } = form;
  /** The answers that are kept already; undefined until it was looked. */
  const settled = useRef<Partial<Answers> | undefined>(undefined);

  useEffect(() => {
    const start = () => {
      // What was typed before the script arrived goes before what was kept.
      const typed = Object.fromEntries(
        Object.entries(given.value).filter(([, value]) => value !== ''),
      ) as Partial<Answers>;
      const kept = readKept(provider.value);
      const left = keptText(leftKey);
      if (kept) fill({ ...kept, ...typed });
      settled.current = left || Object.keys(typed).length > 0 ? {} : given.value;
    };
    // Who has chosen, or answered, before the script arrived did so for the provider in sight.
    const own = Object.entries(given.value).some(([field, value]) => value && !isGeneral(field));
    const wanted = awaited.value ?? (own ? provider.value.id : keptProvider());
    if (follow && wanted !== provider.value.id) void form.choose(wanted).then(start);
    else start();
    return onKept(form, (text) => {
      // What cannot be kept, such as a text that was refused, is nowhere but here.
      const { findings } = planned.value;
      const keepable = withoutRefused(given.value, findings);
      const only = Object.entries(given.value).filter(([name]) => !(name in keepable));
      const take = () => {
        const changed = deserialise(text, provider.value);
        settled.current = given.value = changed ? { ...Object.fromEntries(only), ...changed } : {};
      };
      if (!follow || !text || providerIn(text) === provider.value.id) take();
      else void form.choose(providerIn(text)).then(take);
    });
  }, []);

  const current = given.value;
  const save = () => {
    // What nobody has judged yet is not kept: it may be a secret in the wrong field.
    if (!planner.value || !settled.current || current === settled.current) return;
    settled.current = current;
    keep(form, planner.value.provider, current, planned.value);
  };
  const latest = useRef(save);
  latest.current = save;

  // Kept in a pause and at the end, not at every key: it must not slow the typing down.
  useEffect(() => {
    const pause = setTimeout(save, 250);
    return () => {
      clearTimeout(pause);
    };
  }, [current, planner.value]);
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
