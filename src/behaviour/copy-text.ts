import { pageAsMarkdown } from './copy-page.ts';

/** Copies a text, and says on the button what became of it. */
export async function copyText(
  text: () => string | Promise<string>,
  button: HTMLButtonElement,
): Promise<void> {
  // A second press must not take the answer for the label.
  const label = (button.dataset['label'] ??= button.textContent);
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(await text());
  } catch {
    said = 'Select it and press Ctrl+C';
  }
  button.textContent = said;
  button.ariaLive = 'polite';
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

/** Copies the page as it is shown, as Markdown. */
export async function copyPage(button: HTMLButtonElement): Promise<void> {
  await copyText(pageAsMarkdown, button);
}
