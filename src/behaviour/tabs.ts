// A tab is the reader's choice itself, so all rows for one choice move together, here and on every
// page. What is shown follows from the choice, in the stylesheet.
const boxes = document.querySelectorAll<HTMLElement>('[data-tabs]');

function mark() {
  for (const box of boxes) {
    const tabs = [...(box.firstElementChild?.children ?? [])] as HTMLElement[];
    const choice = document.documentElement.dataset[box.dataset['tabs'] ?? ''];
    const chosen = tabs.find((tab) => tab.dataset['choice'] === choice) ?? tabs[0];
    for (const tab of tabs) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
  }
}

mark();
addEventListener('installation', mark);
