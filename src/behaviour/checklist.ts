/** What is ticked on this page, by the names of its boxes. */
const key = `checklist:${location.pathname}`;

function readTicked(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
}

const boxes = document.querySelectorAll<HTMLInputElement>('[data-checklist] [data-check]');
const ticked = readTicked();
for (const box of boxes) {
  const name = box.dataset['check'] ?? '';
  box.checked ||= ticked.has(name);
  box.addEventListener('change', () => {
    if (box.checked) ticked.add(name);
    else ticked.delete(name);
    try {
      if (ticked.size > 0) localStorage.setItem(key, JSON.stringify([...ticked]));
      else localStorage.removeItem(key);
    } catch {
      // Without storage the ticks last as long as the page.
    }
  });
}
