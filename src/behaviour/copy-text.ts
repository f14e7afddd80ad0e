import { pageAsMarkdown } from './copy-page.ts';

/** Copies some code, or the page as Markdown, as it is shown, and says on the button what became of it. */
export async function copy(button: HTMLButtonElement, code?: HTMLElement): Promise<void> {
  // A second press must not take the answer for the label, nor what was said before this arrived.
  const label = (button.dataset['label'] ??= button.textContent.replace(/(?: failed)+$/, ''));
  // Before it says anything, or nobody would hear it.
  button.ariaLive = 'polite';
  let said = 'Copied';
  try {
    // With the reader's values, without what is folded away.
    await navigator.clipboard.writeText(code ? code.innerText : pageAsMarkdown());
  } catch {
    said = 'Select it and press Ctrl+C';
  }
  button.textContent = said;
  setTimeout(() => {
    button.ariaLive = 'off';
    button.textContent = label;
  }, 2000);
}
