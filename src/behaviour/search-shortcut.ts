// Nothing of the search is loaded before somebody asks for it.
const button = document.querySelector<HTMLButtonElement>('[data-search]');

async function open() {
  const { openSearch } = await import('./search.ts');
  await openSearch();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');

button?.addEventListener('click', () => void open());
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !isTyping(event.target);
  const combination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !combination) return;
  event.preventDefault();
  void open();
});
