import { newButton } from './new-button.ts';
import { wrapButton } from './wrap.ts';

function copyOnPress(button: HTMLButtonElement, code?: HTMLElement) {
  button.onclick = () =>
    void import('./copy-text.ts').then(
      ({ copy }) => copy(button, code),
      () => {
        button.append(' failed');
      },
    );
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
