import { here } from '../../address/here.ts';
import { element } from './results.ts';

/** What is said between two tabs; see behaviour/take-over.ts. */
const ready = 'ready for a text';

/** A text that waits for the tab which was opened for it. */
let waiting: string | undefined;

/**
 * A link to a page that reads texts, which takes the text along into a tab of its own: from memory to
 * memory, since it may hold a secret, and an address or a storage keeps what it is given.
 */
export function handOver(url: string, says: string, text: string): HTMLElement {
  const item = element('li', 'hit');
  const anchor = element('a', 'take-along', says);
  Object.assign(anchor, { href: here(url), target: '_blank', rel: 'opener' });
  anchor.addEventListener('click', () => {
    waiting = text;
  });
  item.append(anchor, element('p', '', 'Opens a new tab. The text goes there in memory alone.'));
  return item;
}

addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || data !== ready || waiting === undefined) return;
  source?.postMessage({ text: waiting }, { targetOrigin: origin });
  waiting = undefined;
});
