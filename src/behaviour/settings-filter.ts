// On the settings reference: of the settings, and of the list beside the text, only those stay that
// hold every word typed. A section without any goes too.
const input = document.querySelector<HTMLInputElement>('#settings-filter');
const said = input?.parentElement?.querySelector('p');
const inList = (heading: Element | null) =>
  document.querySelector<HTMLElement>(`.toc li:has(a[href="#${heading?.id ?? ''}"])`);

const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => ({
  parts: [entry, inList(entry.querySelector('h3'))],
  text: `${entry.dataset['entry'] ?? ''} ${entry.textContent}`.toLowerCase(),
}));

/** Each second-level heading with what follows it up to the next one. */
const sections = [...document.querySelectorAll<HTMLElement>('article > h2')].map((heading) => {
  const parts = [heading];
  for (
    let at = heading.nextElementSibling;
    at && at.localName !== 'h2';
    at = at.nextElementSibling
  ) {
    parts.push(at as HTMLElement);
  }
  const own = parts.filter((part) => part.matches('[data-entry]'));
  return { own, others: [...parts.filter((part) => !own.includes(part)), inList(heading)] };
});

function filter() {
  const words = input?.value.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const fitting = entries.filter(({ text }) => words.every((word) => text.includes(word)));
  for (const entry of entries) hide(entry.parts, !fitting.includes(entry));
  for (const { own, others } of sections) {
    if (own.length > 0)
      hide(
        others,
        own.every((entry) => entry.hidden),
      );
  }
  if (!said) return;
  if (words.length === 0) said.textContent = '';
  else if (fitting.length === 0) said.textContent = 'No setting has these words.';
  else said.textContent = fitting.length === 1 ? 'One setting.' : `${fitting.length} settings.`;
}

function hide(elements: readonly (HTMLElement | null)[], hidden: boolean) {
  for (const element of elements) if (element) element.hidden = hidden;
}

input?.addEventListener('input', filter);
// A browser may put back what was typed before the page was left.
filter();
