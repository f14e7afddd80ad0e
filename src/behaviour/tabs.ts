// Passages of which a reader needs one, behind a row of tabs. A tab is the reader's choice itself, so
// all rows for one choice move together, here and on every page.
const root = document.documentElement;
const rows = [...document.querySelectorAll<HTMLElement>('[data-tabs]')].map((box, number) => {
  const attribute = box.dataset['tabs'] ?? '';
  const choice = attribute.slice('data-'.length, -1);
  const row = document.createElement('div');
  row.className = 'tab-row';
  row.role = 'tablist';
  const tabs = [...box.children].map((panel, index) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.role = 'tab';
    tab.id = `tab-${number}-${index}`;
    tab.textContent = panel.querySelector('.variant-label')?.textContent ?? '';
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', tab.id);
    const value = panel.getAttribute(attribute) ?? '';
    const choose = () =>
      void import('../playground/installation.tsx').then((form) => {
        form.choose(choice, value);
      });
    tab.addEventListener('click', choose);
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step && tabs.at((index + step) % tabs.length);
      if (!next) return;
      next.tab.focus();
      next.tab.click();
    });
    row.append(tab);
    return { tab, panel, value };
  });
  box.prepend(row);
  return { choice, tabs };
});

function mark() {
  for (const { choice, tabs } of rows) {
    const chosen = tabs.find(({ value }) => value === root.dataset[choice]) ?? tabs[0];
    for (const each of tabs) {
      each.tab.ariaSelected = String(each === chosen);
      each.tab.tabIndex = each === chosen ? 0 : -1;
      each.panel.toggleAttribute('hidden', each !== chosen);
    }
  }
}

if (rows.length > 0) {
  mark();
  addEventListener('installation', mark);
}
