import { parseJson } from '../sso/text/json.ts';

// Remembers which branches of the page list are open, by the link before each; `inline/sidebar.ts` puts
// them back before the first paint.
const list = document.getElementById('pages');

list?.addEventListener(
  'toggle',
  ({ target }) => {
    const page = (target as Element).previousElementSibling;
    if (!(target instanceof HTMLDetailsElement) || !(page instanceof HTMLAnchorElement)) return;
    try {
      // Whatever else was put there has none of these names.
      const open = parseJson(sessionStorage.getItem('menu') ?? '') as object | undefined;
      const group = { [page.href]: target.open };
      sessionStorage.setItem('menu', JSON.stringify({ ...open, ...group }));
    } catch {
      // Without storage the list opens at the current page, as on a first visit.
    }
  },
  true,
);
