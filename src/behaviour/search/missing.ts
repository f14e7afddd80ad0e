import type { Answer } from './answer.ts';
import { loadWords } from './load.ts';
import { element, link } from './results.ts';
import { nearestWord } from './spelling.ts';

/**
 * What is said of words that no page has: which, and what was meant if a word of the pages is near.
 *
 * @param ask Asks for another text.
 */
export async function describeMissing(
  text: string,
  { unknown, results }: Answer,
  ask: (text: string) => void,
): Promise<HTMLElement[]> {
  if (unknown.length === 0 && results.length > 0) return [];
  const missed = unknown.length > 0 ? unknown : [text.trim()];
  const words = await loadWords();
  const meant = missed.flatMap((word) => {
    const near = nearestWord(word, words);
    return near === undefined ? [] : [{ word, near }];
  });
  const said = element('p', '', `No page has ${list(missed.map((word) => `“${word}”`))}.`);
  if (meant.length > 0) said.append(' Did you mean ');
  meant.forEach(({ word, near }, index) => {
    const suggestion = link(`?search=${near}`, near);
    suggestion.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask(replaced(text, word, near));
    });
    said.append(index === 0 ? '' : ' and ', suggestion);
  });
  if (meant.length > 0) said.append('?');
  return [said];
}

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, 3);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}

function replaced(text: string, word: string, near: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? near : text.slice(0, at) + near + text.slice(at + word.length);
}
