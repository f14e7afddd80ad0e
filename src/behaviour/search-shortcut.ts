// Nothing of the search is loaded before somebody asks for it.
const button = document.querySelector<HTMLButtonElement>('[data-search]');

async function open(text?: string) {
  const { openSearch } = await import('./search/dialog.ts');
  await openSearch(button?.dataset['search'] ?? '', text);
}

// The field of a search that was closed a moment ago has the focus until the next frame.
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') &&
  target.checkVisibility();

button?.addEventListener('click', () => void open());
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !isTyping(event.target);
  const combination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !combination) return;
  event.preventDefault();
  void open();
});

// A suggested word, opened in a tab of its own.
const asked = new URLSearchParams(location.search).get('search');
if (asked) void open(asked);
