// On a page that reads texts: takes the one that the tab which opened this one has for it. It goes from
// memory to memory, since it may hold a secret, and an address or a storage keeps what it is given.
const field = document.querySelector<HTMLTextAreaElement>('#doctor-any, #playground-import');

function take(text: string) {
  if (!field) return;
  field.closest('details')?.setAttribute('open', '');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

/** Calls back when nothing of the page waits for its script any more. */
function whenReady(then: () => void) {
  const island = field?.closest('astro-island[ssr]');
  if (island) island.addEventListener('astro:hydrate', then, { once: true });
  else then();
}

const from = window.opener as Window | null;

if (field && from) {
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== location.origin || source !== from) return;
    const { text } = (data ?? {}) as { text?: unknown };
    if (typeof text === 'string') take(text);
  });
  whenReady(() => {
    from.postMessage('ready for a text', location.origin);
  });
}
