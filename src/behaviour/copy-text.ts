import { pageAsMarkdown } from './copy-page.ts';

/** Some code, or the page as Markdown, as it is shown: with the reader's values, without what is folded away. */
export function shownText(code?: HTMLElement): Blob {
  return new Blob([code ? code.innerText : pageAsMarkdown()], { type: 'text/plain' });
}

/** Says on the button what became of copying. */
export async function tell(button: HTMLButtonElement, copied: Promise<boolean>): Promise<void> {
  // A second press must not take the answer for the label, nor what was said before this arrived.
  const label = (button.dataset['label'] ??= button.textContent.replace(/(?: failed)+$/, ''));
  // Before it says anything, or nobody would hear it.
  button.ariaLive = 'polite';
  button.textContent = (await copied) ? 'Copied' : 'Select it and press Ctrl+C';
  setTimeout(() => {
    button.ariaLive = 'off';
    button.textContent = label;
  }, 2000);
}
