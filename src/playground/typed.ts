import { useEffect } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import { leave } from '../kept/kept-text.ts';
import { usePlayground } from './state.ts';

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

/** What can be left of what was typed. */
export function harmlessOf(given: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== '' && isHarmless(String(value))),
  );
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
    const atTheEnd = () => {
      const harmless = harmlessOf(given.value);
      if (Object.keys(harmless).length > 0) leave(harmless, provider.value.id);
    };
    addEventListener('pagehide', atTheEnd);
    return () => {
      removeEventListener('pagehide', atTheEnd);
    };
  }, [kept]);
}

/** The same where the code that keeps is there, and only the provider’s may be late. It shows nothing. */
export function Typed() {
  useTyped(true);
  return null;
}
