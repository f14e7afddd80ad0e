import { styled } from '../../address/styled.ts';
import sheet from '../../styles/search.css?url';
import type { Result } from './answer.ts';
import { firstResults } from './first.ts';
import { handOver } from './hand-over.ts';
import { loadSearched, loadWords } from './load.ts';
import { answerMeant } from './meant.ts';
import { describeMissing } from './missing.ts';
import { offersOf, type Offer } from './offers.ts';
import { resultItem } from './results.ts';

const html = `
  <form role="search" method="dialog">
    <label class="visually-hidden" for="search-text">Search</label>
    <input id="search-text" type="text" role="searchbox" maxlength="4000" autocomplete="off"
      autocapitalize="none" spellcheck="false" enterkeyhint="search"
      placeholder="An error, a setting, a question…" />
    <button type="submit" aria-label="Close">Esc</button>
  </form>
  <p class="search-said" role="status"></p>
  <div class="search-missed" role="status"></div>
  <ol aria-label="Results"></ol>
  <footer role="none"><span><kbd>↑</kbd> <kbd>↓</kbd> move</span> <span><kbd>Enter</kbd> open</span>
    <span><kbd>Esc</kbd> close</span></footer>`;

const invitation = 'Paste an error, or try AADSTS50011, redirect URI, OIDC_TENANT.';

/** A pause in typing after which is asked, in milliseconds. */
const pause = 60;

let search: ReturnType<typeof create> | undefined;

/**
 * Opens the search; the first call loads what it needs.
 *
 * @param text What to ask at once, in pieces; more of them may come until the search is there.
 */
export async function openSearch(text: readonly string[]): Promise<void> {
  search ??= create();
  await styled(sheet);
  search.open(text.join(''));
}

function create() {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = html;
  document.body.append(dialog);
  const field = find<HTMLInputElement>(dialog, 'input');
  const said = find(dialog, '.search-said');
  const missed = find(dialog, '.search-missed');
  const list = find(dialog, 'ol');
  let searched = loadSearched();
  let broken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that the list answers. */
  let asked = '';
  /** Whether Enter was pressed for an answer that is not there yet. */
  let isWanted = false;

  const openFirst = () => {
    const link = linksIn(dialog)[0];
    if (!isWanted || asked !== field.value || !link) return;
    isWanted = false;
    link.click();
  };
  const clear = () => {
    list.replaceChildren();
    missed.replaceChildren();
    asked = '';
  };
  const fill = (
    results: readonly Result[],
    offers: readonly Offer[] = [],
    missing: ReturnType<typeof describeMissing> = [],
  ) => {
    const keep = focusIn(list);
    list.replaceChildren(
      ...results.map(resultItem),
      ...offers.map(({ url, says }) => handOver(url, says, field.value)),
    );
    keep();
    missed.replaceChildren(...missing);
    said.textContent = results.length === 0 ? '' : count(results.length);
    asked = field.value;
    openFirst();
  };
  const show = async () => {
    const text = field.value;
    const current = () => dialog.open && field.value === text;
    if (text.trim() === '') {
      clear();
      if (!broken) said.textContent = invitation;
      return;
    }
    // Names and headings are there before the index of the pages.
    if (list.childElementCount === 0) {
      const first = await firstResults(text, searched);
      if (current()) fill(first);
    }
    const answered = await answerMeant(text, await searched.index, await searched.named, loadWords);
    if (!current()) return;
    fill(answered.results, offersOf(text, answered), describeMissing(text, answered, ask));
    list.scrollTop = 0;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      show().catch(explain);
    }, pause);
  };
  const ask = (text: string) => {
    field.value = text;
    field.focus();
    later();
  };
  const explain = () => {
    broken = true;
    said.innerHTML = `The search index is not here. A finished build has it; while writing, run
      <code>npm run build</code> once.`;
    clear();
  };

  field.addEventListener('input', () => {
    isWanted = false;
    later();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === field) {
      event.preventDefault();
      isWanted = true;
      openFirst();
    } else move(dialog, field, event);
  });
  dialog.addEventListener('click', ({ target }) => {
    // A link within this page would leave the dialog open; one outside of the dialog’s box closes it.
    if (target === dialog || (target as Element).closest('ol a')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    field.value = '';
    isWanted = false;
    clear();
  });
  return {
    open(text: string) {
      if (broken) searched = loadSearched();
      broken = false;
      searched.index.catch(explain);
      if (!dialog.open) dialog.showModal();
      // The keys that open it may be pressed while something stands in it.
      ask(text || field.value);
    },
  };
}

const linksIn = (dialog: HTMLElement) => [
  ...dialog.querySelectorAll<HTMLElement>('.search-missed a, ol a'),
];

/** The arrows go through the links. */
function move(dialog: HTMLElement, field: HTMLElement, event: KeyboardEvent) {
  const links = linksIn(dialog);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || links.length === 0) return;
  event.preventDefault();
  const at = links.indexOf(document.activeElement as HTMLElement) + step;
  (at < 0 ? field : links[Math.min(at, links.length - 1)])?.focus();
}

/** Gives the focus back after the list was filled anew: to the same link, else to the same place. */
function focusIn(list: HTMLElement): () => void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links().findIndex((link) => link === document.activeElement);
  const href = links()[at]?.href;
  return () => {
    if (at < 0) return;
    const now = links();
    (now.find((link) => link.href === href) ?? now[Math.min(at, now.length - 1)])?.focus();
  };
}

function count(results: number): string {
  return results === 1 ? '1 result' : `${String(results)} results`;
}

function find<Kind extends HTMLElement = HTMLElement>(within: HTMLElement, selector: string): Kind {
  const found = within.querySelector<Kind>(selector);
  if (!found) throw new Error(`${selector} is not here`);
  return found;
}
