// On the error page: which pages may have been meant. Hosts serve the same file
// for every wrong address, so only a script can tell.
import { distance } from 'fastest-levenshtein';

/** URL and title. */
type PageName = [slug: string, title: string];

const box = document.querySelector<HTMLElement>('[data-nearest]');

async function offer(list: Element) {
  const response = await fetch('/pages.json');
  const pages = (await response.json()) as PageName[];
  const wanted = location.pathname.replace(/(\.html)?\/*$/, '').toLowerCase();
  const nearest = pages
    .map(([slug, title]) => ({ slug, title, cost: distance(wanted, slug) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
  for (const { slug, title } of nearest) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: slug, textContent: title }));
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
