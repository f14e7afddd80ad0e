// A tab is the reader's choice itself, so all rows for one choice move together, here and on every
// page. What is shown follows from the choice, in the stylesheet.
const root = document.documentElement;
const boxes = [...document.querySelectorAll<HTMLElement>('[data-tabs]')];

function tabsOf(box: HTMLElement) {
  return [...box.querySelectorAll<HTMLElement>(':scope > [role=tablist] > *')];
}

function mark() {
  for (const box of boxes) {
    const tabs = tabsOf(box);
    const choice = root.dataset[box.dataset['tabs'] ?? ''];
    const chosen = tabs.find((tab) => tab.dataset['choice'] === choice) ?? tabs[0];
    for (const tab of tabs) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
  }
}

boxes.forEach((box, number) => {
  const tabs = tabsOf(box);
  tabs.forEach((tab, index) => {
    const panel = box.children[index + 1];
    tab.id = `tab-${number}-${index}`;
    if (panel) panel.role = 'tabpanel';
    panel?.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => {
      void import('../playground/installation.tsx').then(({ choose }) => {
        choose(box.dataset['tabs'] ?? '', tab.dataset['choice'] ?? '');
      });
    });
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
      const next = tabs.at((index + step) % tabs.length);
      if (!step || !next) return;
      next.focus();
      next.click();
    });
  });
});
mark();
addEventListener('installation', mark);
