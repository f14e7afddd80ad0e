import { answer, type Answer } from './answer.ts';
import type { Index } from './index.ts';
import type { Named } from '../../text/packed-names.ts';
import { readQuery } from './query.ts';
import { nearestWord } from './spelling.ts';

/** A word as it was typed, and the word of the pages that was meant. */
export interface Meant {
  word: string;
  near: string;
}

/** An answer, and the words it was given for where others were typed. */
export interface AnswerMeant extends Answer {
  meant: readonly Meant[];
}

/** In a text of more words, one that no page has is no slip of the finger. */
const typed = 6;

/**
 * Answers a query. A word that no page has is taken for the one that is nearest to it, where one is; the
 * answer still says which it was.
 *
 * @param loadWords The words of all pages, the most frequent first.
 */
export async function answerMeant(
  text: string,
  index: Index,
  named: readonly Named[],
  loadWords: () => Promise<readonly string[]>,
): Promise<AnswerMeant> {
  const literal = await answer(text, index, named);
  const { unknown } = literal;
  if (unknown.length === 0 || readQuery(text).terms.length > typed)
    return { ...literal, meant: [] };
  const words = await loadWords();
  const meant = unknown.flatMap((word) => {
    const near = nearestWord(word, words);
    return near === undefined ? [] : [{ word, near }];
  });
  if (meant.length === 0) return { ...literal, meant };
  return { ...(await answer(corrected(text, meant), index, named)), unknown, meant };
}

/** The text with what was meant in the place of what was typed. */
export function corrected(text: string, meant: readonly Meant[]): string {
  return meant.reduce((rest, { word, near }) => {
    const at = rest.toLowerCase().indexOf(word);
    return at < 0 ? rest : rest.slice(0, at) + near + rest.slice(at + word.length);
  }, text);
}
