/** What a company said for everybody, as a reader's would be kept; empty where none did. */
declare const USUAL: string;

// The reader's own installation, before the first paint: choices become attributes of the root, which
// the stylesheet reads, and values take the place of their blanks as the parser brings them.
{
  const root = document.documentElement;
  // A certificate is the longest of them.
  const safe = /^[\p{L}\p{M}\p{N}_.~:/@'+#?=&[\]-]{1,4000}$/u;
  // A distinguished name, or an address in its place; in a command it stands in quotes.
  const named = /^[\p{L}\p{M}\p{N}_.,=@ -]{1,300}$/u;
  const blanks = new WeakMap<Node, [blank: string, shown: string]>();
  let values: Record<string, string[]> = {};

  const read = () => {
    try {
      return localStorage['playground'] ?? '';
    } catch {
      // Without storage there is nothing to show, and what is entered holds as long as the page.
      return '';
    }
  };

  // Whoever can write to the storage of this browser can write anything, so nothing in it is believed.
  const take = (text: string) => {
    values = {};
    let choices: Record<string, unknown> = {};
    try {
      const record = text.length < 4e4 && JSON.parse(text);
      if (record.v === 1) {
        choices = record.choices ?? {};
        // Who names no provider means the first. A page about another one shows general values only.
        const ours = [undefined, record.provider ?? 'azure'].includes(root.dataset['pageProvider']);
        // What kind of client it is of another provider says nothing here.
        if (!ours) choices['client'] &&= 'own';
        for (const name in record.values) {
          if (!ours && !/^(server|admin|domain)/.test(name)) continue;
          const own = [record.values[name]].flat();
          const fits = name.endsWith('-dn') ? named : safe;
          if (own[0] && own.every((one) => typeof one === 'string' && fits.test(one)))
            values[name] = own;
        }
      }
    } catch {
      // Another shape than ours counts as nothing.
    }
    for (const name of ['target', 'flow', 'version', 'client', 'cookie']) {
      const choice = choices[name];
      if (typeof choice === 'string' && /^[\w.-]{1,20}$/.test(choice)) {
        root.setAttribute(`data-${name}`, choice);
        // For the bar, which says them as their IDs begin (a test); a page has no blanks of these names.
        values[name] = [choice.replace(/^./, (letter) => letter.toUpperCase()).replace('-', ' ')];
      } else root.removeAttribute(`data-${name}`);
    }
  };

  const show = () => {
    for (const node of document.querySelectorAll<HTMLAnchorElement>('[data-v],[data-href]')) {
      const { v = '', between, href } = node.dataset;
      if (href) {
        const target = href.replace(
          /\{(.+?)\}/g,
          (blank, name: string) => values[name]?.[0] ?? blank,
        );
        const known = /^https?:[^{]+$/.test(target);
        node.ariaDisabled = `${!known}`;
        if (known) {
          node.href = target;
          node.rel = 'noreferrer';
        } else node.removeAttribute('href');
        continue;
      }
      // The parser may still be inside: then the rest of the blank comes behind what was put there.
      const now = node.textContent;
      const [begun, shown] = blanks.get(node) ?? ['', ''];
      const blank = begun + now.slice(shown.length);
      const own = values[v];
      const text = own ? own.slice(0, between ? own.length : 1).join(between) : blank;
      blanks.set(node, [blank, text]);
      if (now !== text) node.textContent = text;
      node.classList.toggle('own', !!own);
    }
  };

  let stored = read();
  take(stored || USUAL);
  if (stored || USUAL) {
    const parsing = new MutationObserver(show);
    parsing.observe(root, { childList: true, characterData: true, subtree: true });
    addEventListener('DOMContentLoaded', () => {
      parsing.disconnect();
      show();
    });
  }
  addEventListener('installation', (event) => {
    stored = read();
    take((event as CustomEvent<string>).detail || USUAL);
    show();
  });
  // Another tab may have changed it, also while this page was put aside for Back and Forward.
  for (const type of ['storage', 'pageshow']) {
    addEventListener(type, () => {
      const detail = read();
      if (detail !== stored) dispatchEvent(new CustomEvent('installation', { detail }));
    });
  }
}
