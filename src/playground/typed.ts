import { useEffect } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import { usePlayground } from './state.ts';

/** Where this browser leaves what was typed before the code that judges and keeps it was there. */
export const typedKey = 'playground-typed';

const guids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const googles = /\d-[a-z\d]{1,40}(?=\.apps\.googleusercontent\.com)/;
/**
 * What no name, address or ID has and some secrets have: other characters, so many of them in a row, a
 * colon but for a scheme or a port, and how secrets and tokens begin.
 */
const strange =
  /[^\p{L}\p{N} ,:/@._-]|[\w-]{28}|:(?!\/\/|\d{1,5}(?![\w:]))|(?<![\w-])(?:eyJ|GOCSPX|ya29|AIza|--)/u;

/**
 * Whether a text can be kept before anybody has judged it. No secret may be stored, and this one may stand
 * in the wrong field: so only words, names, addresses and IDs that no secret looks like.
 */
export function isHarmless(text: string): boolean {
  return text.length <= 300 && !strange.test(text.replace(guids, '').replace(googles, ''));
}

/** What was typed, as a record that saved-answers.ts reads; empty where there is nothing to leave. */
export function typedRecord(given: Partial<Answers>, provider: string): string {
  const harmless = Object.entries(given).filter(
    ([, value]) => value !== '' && isHarmless(String(value)),
  );
  if (harmless.length === 0) return '';
  return JSON.stringify({ v: 1, answers: { ...Object.fromEntries(harmless), provider } });
}

/**
 * Leaves what was typed when the page goes and nobody has kept it: the code that does so comes with the
 * first touch, and a reader may be faster.
 *
 * @param keeps Whether that code is there.
 */
export function useTyped(keeps: boolean): void {
  const { given, planner, provider } = usePlayground();
  const kept = keeps && planner.value !== undefined;
  useEffect(() => {
    if (kept) return undefined;
    const leave = () => {
      const text = typedRecord(given.value, provider.value.id);
      try {
        if (text) localStorage.setItem(typedKey, text);
      } catch {
        // Without storage the answers last as long as the page.
      }
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
    };
  }, [kept]);
}
