// On the error page: where an old address leads, and which pages may have been meant. Hosts serve the
// same file for every wrong address, so only a script can tell; many redirect old addresses themselves.
import { distance } from 'fastest-levenshtein';
import { here, pathHere } from '../address/here.ts';
import { redirectOf, type Redirect } from '../text/redirect.ts';

/** URL and title. */
type PageName = [slug: string, title: string];

const box = document.querySelector<HTMLElement>('[data-nearest]');

async function json(address: string): Promise<unknown> {
  return (await fetch(here(address))).json();
}

/** The page that an old address leads to, over at most two steps: without its release, then by its new name. */
function moved(wanted: string, redirects: readonly Redirect[], pages: readonly PageName[]) {
  const once = redirectOf(redirects, wanted);
  const twice = once === undefined ? undefined : redirectOf(redirects, once);
  return pages.find(([slug]) => slug === (twice ?? once))?.[0];
}

async function offer(list: Element) {
  const wanted = pathHere(location.pathname).replace(/\/+$/, '').toLowerCase();
  const [pages, redirects] = (await Promise.all([
    json('/pages.json'),
    json('/redirects.json'),
  ])) as [PageName[], Redirect[]];
  const page = moved(wanted, redirects, pages);
  if (page !== undefined) {
    location.replace(here(page) + location.hash);
    return;
  }
  const nearest = pages
    .map(([slug, title]) => ({ slug, title, cost: distance(wanted, slug) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
  for (const { slug, title } of nearest) {
    const item = document.createElement('li');
    item.append(
      Object.assign(document.createElement('a'), { href: here(slug), textContent: title }),
    );
    list.append(item);
  }
}

const list = box?.querySelector('ul');
if (box && list) {
  offer(list).then(
    () => {
      box.hidden = false;
    },
    () => {
      // Without the list of pages, the ways on below are enough.
    },
  );
}
