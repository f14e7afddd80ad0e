import { newButton } from './new-button.ts';
import { wrapButton } from './wrap.ts';

/** What is not asked for in the press itself Safari refuses; a text that is not there yet may be promised. */
async function write(text: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

function copyOnPress(button: HTMLButtonElement, code?: HTMLElement) {
  button.onclick = () => {
    const loaded = import('./copy-text.ts');
    const copied = write(loaded.then(({ shownText }) => shownText(code))).then(
      () => true,
      () => false,
    );
    loaded.then(
      ({ tell }) => tell(button, copied),
      () => {
        button.append(' failed');
      },
    );
  };
}

// Buttons on every code block; there are none where they could not work.
for (const code of document.querySelectorAll<HTMLElement>('.code:not(.wrong) code')) {
  const button = newButton('copy', 'Copy');
  copyOnPress(button, code);
  const tools = document.createElement('div');
  tools.className = 'code-tools';
  tools.append(wrapButton(), button);
  code.closest('.code')?.append(tools);
}

const page = document.querySelector<HTMLButtonElement>('[data-copy-page]');
if (page) copyOnPress(page);
