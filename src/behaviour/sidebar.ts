import { isObject, parseJson } from '../sso/text/json.ts';

// Remembers which branches of the page list are open; the inline script beside
// the list puts them back before the first paint.
const list = document.getElementById('pages');

list?.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.dataset['group']) return;
    try {
      const open = parseJson(sessionStorage.getItem('menu') ?? '');
      const group = { [target.dataset['group']]: target.open };
      sessionStorage.setItem('menu', JSON.stringify({ ...(isObject(open) && open), ...group }));
    } catch {
      // Without storage the list opens at the current page, as on a first visit.
    }
  },
  true,
);
