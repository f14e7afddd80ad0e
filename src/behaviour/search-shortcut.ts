// Nothing of the search is loaded before somebody asks for it. What is typed meanwhile is with its button,
// where the script before the first paint puts it.
const button = document.querySelector('[data-search]') as HTMLButtonElement & { typed?: string[] };

button.onclick = async () => {
  button.typed ??= [];
  try {
    const { openSearch } = await import('./search/dialog.ts');
    await openSearch(button.typed);
  } finally {
    delete button.typed;
  }
};

// A suggested word, opened in a tab of its own.
const asked = new URLSearchParams(location.search).get('search');
if (asked) {
  button.typed = [asked];
  button.click();
}
