import { corrected, type AnswerMeant } from './meant.ts';
import { element, link } from './results.ts';

/**
 * What is said of words that no page has: which, and what was taken in their place.
 *
 * @param ask Asks for another text.
 */
export function describeMissing(
  text: string,
  { unknown, results, meant }: AnswerMeant,
  ask: (text: string) => void,
): HTMLElement[] {
  if (unknown.length === 0 && results.length > 0) return [];
  const missed = unknown.length > 0 ? unknown : [text.trim()];
  const said = element('p', '', `No page has ${list(missed.map((word) => `“${word}”`))}.`);
  if (meant.length > 0) said.append(' Shown is what was found for ');
  meant.forEach((one, index) => {
    const { near } = one;
    const suggestion = link(`?search=${near}`, near);
    suggestion.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask(corrected(text, meant));
    });
    said.append(index === 0 ? '' : ' and ', suggestion);
  });
  if (meant.length > 0) said.append('.');
  return [said];
}

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, 3);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
