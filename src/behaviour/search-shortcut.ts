// Nothing of the search is loaded before somebody asks for it.

/** What was typed since the search was called, as long as it is on its way. */
let typed: string[] | undefined;

async function open(text: string[] = []) {
  typed = text;
  try {
    const { openSearch } = await import('./search/dialog.ts');
    await openSearch(text);
  } finally {
    typed = undefined;
  }
}

document.querySelector('[data-search]')?.addEventListener('click', () => void open());
document.addEventListener('keydown', (event) => {
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  // The field of a search that was closed a moment ago has the focus until the next frame.
  const isTyping = (event.target as Element).closest('input, textarea, select')?.checkVisibility();
  if ((key === '/' && !isTyping) || (control && /^k$/i.test(key))) {
    event.preventDefault();
    void open(typed);
  } else if (!control && !key[1]) typed?.push(key);
});

// A suggested word, opened in a tab of its own.
const asked = new URLSearchParams(location.search).get('search');
if (asked) void open([asked]);
