import { namedId } from './named-id.ts';

// Tabs under labels of an author's own. A choice holds for all sets of the page that have the label.
const sets = [...document.querySelectorAll<HTMLElement>('.tab-set')];

const tabsOf = (set: HTMLElement) => [
  ...set.querySelectorAll<HTMLElement>(':scope > .tab-row > *'),
];
const panelsOf = (set: HTMLElement) => [
  ...set.querySelectorAll<HTMLElement>(':scope > .tab-panel'),
];

function show(set: HTMLElement, chosen: number) {
  set.classList.add('ready');
  tabsOf(set).forEach((tab, index) => {
    tab.ariaSelected = String(index === chosen);
    tab.tabIndex = index === chosen ? 0 : -1;
  });
  panelsOf(set).forEach((panel, index) => {
    panel.hidden = index !== chosen;
  });
}

function choose(tab: HTMLElement) {
  const before = tab.getBoundingClientRect().top;
  for (const set of sets) {
    const index = tabsOf(set).findIndex((other) => other.textContent === tab.textContent);
    if (index >= 0) show(set, index);
  }
  // Sets above may have grown; what was pressed stays where it is.
  scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
}

function reveal(inside: Element | null) {
  const panel = inside?.closest<HTMLElement>('.tab-panel');
  const set = panel?.closest<HTMLElement>('.tab-set');
  if (!panel || !set) return;
  show(set, panelsOf(set).indexOf(panel));
  reveal(set.parentElement);
}

for (const set of sets) {
  show(set, 0);
  const tabs = tabsOf(set);
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      choose(tab);
    });
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step && tabs.at((tabs.indexOf(tab) + step) % tabs.length);
      if (!next) return;
      choose(next);
      next.focus();
    });
  }
}

function follow() {
  const target = document.getElementById(namedId(location.hash));
  if (!target?.closest('.tab-panel[hidden]')) return;
  reveal(target);
  target.scrollIntoView();
}
addEventListener('hashchange', follow);
if (location.hash) follow();
