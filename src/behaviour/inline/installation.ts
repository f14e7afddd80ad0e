// The reader's own installation, before the first paint: choices become attributes of the root, which
// the stylesheet reads, and values take the place of their blanks as the parser brings them.
{
  const root = document.documentElement;
  const safe = /^[\p{L}\p{M}\p{N}_.~:/@'+#[\]-]{1,300}$/u;
  const blanks = new WeakMap<Node, string | null>();
  let values: Record<string, string[]> = {};

  // Whoever can write to the storage of this browser can write anything, so nothing in it is believed.
  const take = (text: string) => {
    values = {};
    let choices: Record<string, string> = {};
    try {
      const kept = text.length < 2e4 && JSON.parse(text);
      if (kept.v === 1) {
        choices = kept.choices ?? {};
        for (const name in kept.values) {
          const own = [kept.values[name]].flat();
          if (own[0] && own.every((one) => typeof one === 'string' && safe.test(one)))
            values[name] = own;
        }
      }
    } catch {
      // Another shape than ours counts as nothing.
    }
    for (const name of ['target', 'flow', 'version', 'client', 'cookie']) {
      const choice = choices[name] ?? '';
      if (/^[\w.-]{1,20}$/.test(choice)) root.setAttribute(`data-${name}`, choice);
      else root.removeAttribute(`data-${name}`);
    }
  };

  const show = () => {
    // The parser may still be inside the last element, so that one waits.
    let last: Node | null = document.readyState === 'loading' ? root : null;
    while (last?.lastChild) last = last.lastChild;
    for (const node of document.querySelectorAll<HTMLElement>('[data-v],[data-href]')) {
      const { v = '', between, href } = node.dataset;
      if (last && node.contains(last)) continue;
      if (href) {
        const target = href.replace(
          /\{(.+?)\}/g,
          (blank, name: string) => values[name]?.[0] ?? blank,
        );
        const known = /^https?:[^{]+$/.test(target);
        for (const [name, value] of [
          ['href', target],
          ['rel', 'noreferrer'],
        ] as const) {
          if (known) node.setAttribute(name, value);
          else node.removeAttribute(name);
        }
        continue;
      }
      if (!blanks.has(node)) blanks.set(node, node.textContent);
      const own = values[v];
      const text = own ? (between ? own.join(between) : own[0]) : blanks.get(node);
      if (node.textContent !== text) node.textContent = text ?? '';
      node.classList.toggle('own', !!own);
    }
  };

  let kept = '';
  try {
    kept = localStorage.getItem('playground') ?? '';
  } catch {
    // Without storage there is nothing to show.
  }
  take(kept);
  if (kept) {
    const parsing = new MutationObserver(show);
    parsing.observe(root, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => {
      parsing.disconnect();
      show();
    });
  }
  addEventListener('installation', (event) => {
    take((event as CustomEvent<string>).detail);
    show();
  });
}
