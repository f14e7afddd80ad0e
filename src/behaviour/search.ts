import sheet from '../styles/search-dialog.css?url';
import { renderHit, type Hit } from './search-hit.ts';
import { searchDialog } from './search-dialog.ts';
import { exactWords, isName, suggest, type PageName } from './search-words.ts';

/** What Pagefind's Component UI leaves on the window, as far as it is used here. */
interface PagefindComponents {
  getInstanceManager(): { getInstance(name: string): Instance };
  configureInstance(name: string, options: { ranking: object }): void;
}
interface Instance {
  searchTerm: string;
  triggerSearch(term: string): void;
  triggerSearchWithFilters(term: string, filters: Record<string, string>): void;
  on(event: 'results', listener: (found: { results: Result[] }) => void): void;
}
interface Result {
  data(): Promise<Hit>;
}
interface Modal extends HTMLElement {
  open(): void;
}

const folder = '/pagefind/';
let modal: Promise<Modal> | undefined;

/** Opens the search; the first call loads it. */
export async function openSearch(): Promise<void> {
  modal ??= load();
  try {
    (await modal).open();
  } catch {
    modal = undefined;
    explain();
  }
}

async function load(): Promise<Modal> {
  await Promise.all([
    element('link', { rel: 'stylesheet', href: `${folder}pagefind-component-ui.css` }),
    element('link', { rel: 'stylesheet', href: sheet }),
    element('script', { src: `${folder}pagefind-component-ui.js` }),
  ]);
  document.body.insertAdjacentHTML('beforeend', searchDialog);
  const { configureInstance, getInstanceManager } = (
    window as unknown as { PagefindComponents: PagefindComponents }
  ).PagefindComponents;
  // A thorough page is no worse than a short one that only mentions the word, and a word that is
  // longer than the one searched for is a weaker answer.
  configureInstance('default', {
    ranking: {
      pageLength: 0,
      termSimilarity: 2,
      // `names` are those of a setting; see site/search-records.ts.
      metaWeights: { title: 5, names: 5, description: 3 },
    },
  });
  const list = document.querySelector<HTMLElement & { resultTemplate: typeof renderHit }>(
    'pagefind-results',
  );
  if (list) list.resultTemplate = renderHit;
  const instance = getInstanceManager().getInstance('default');
  instance.triggerSearch = (term) => {
    instance.triggerSearchWithFilters(term, isName(term) ? {} : { kind: 'page' });
  };
  judge(instance);
  return document.querySelector('pagefind-modal') as Modal;
}

function element(name: 'link' | 'script', attributes: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const node = Object.assign(document.createElement(name), attributes);
    node.addEventListener('load', () => {
      resolve();
    });
    node.addEventListener('error', () => {
      reject(new Error(`${name} did not load`));
    });
    document.head.append(node);
  });
}

/**
 * Pagefind answers a word it does not know with pages that hold its first
 * letters. Such an answer is taken back, and the nearest words and pages are
 * offered instead.
 */
function judge(instance: Instance): void {
  const list = document.querySelector('pagefind-results');
  const summary = document.querySelector('pagefind-summary');
  const note = document.querySelector('[data-search-nearest]');
  let names: Promise<PageName[]> | undefined;

  instance.on('results', ({ results }) => {
    const term = instance.searchTerm;
    void (async () => {
      const best = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      const excerpts = best.flatMap((page) => [
        page.excerpt,
        ...page.sub_results.map((section) => `${section.excerpt} ${section.title}`),
      ]);
      const known = !term.trim() || exactWords(term, excerpts);
      if (!known) names ??= fetch('/pages.json').then((response) => response.json());
      const nearest = known ? undefined : suggest(term, (await names) ?? []);
      if (instance.searchTerm !== term) return;
      list?.toggleAttribute('hidden', !known);
      summary?.toggleAttribute('hidden', !known);
      note?.replaceChildren(...(nearest ? describe(term, nearest, instance) : []));
    })();
  });
}

function describe(term: string, nearest: ReturnType<typeof suggest>, instance: Instance): Node[] {
  const said = document.createElement('p');
  said.textContent = `No page has “${term.trim()}”.`;
  if (nearest.words.length > 0) {
    said.append(' Did you mean ');
    nearest.words.forEach((word, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = word;
      button.addEventListener('click', () => {
        document.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
        instance.triggerSearch(word);
        const input = document.querySelector<HTMLInputElement>('pagefind-input input');
        if (input) input.value = word;
      });
      said.append(index > 0 ? ' or ' : '', button);
    });
    said.append('?');
  }
  if (nearest.pages.length === 0) return [said];
  const heading = document.createElement('p');
  heading.textContent = 'The nearest pages:';
  const pages = document.createElement('ul');
  for (const [slug, title] of nearest.pages) {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: slug, textContent: title });
    item.append(link);
    pages.append(item);
  }
  return [said, heading, pages];
}

/** The index is made by a build; a dev server that never built has none. */
function explain(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-missing';
  dialog.innerHTML = `<p>The search index is not here. A finished build has it; while writing, run
    <code>npm run build</code> once.</p><form method="dialog"><button>Close</button></form>`;
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
