import { newButton } from './new-button.ts';
import { wrapButton } from './wrap.ts';

const load = () => import('./copy-text.ts');

// Buttons on every code block; there are none where they could not work.
for (const code of document.querySelectorAll<HTMLElement>('.code:not(.wrong) code')) {
  const button = newButton('copy', 'Copy');
  // As it is shown: with the reader's values, without what is folded away.
  button.onclick = () => void load().then(({ copyText }) => copyText(() => code.innerText, button));
  const tools = document.createElement('div');
  tools.className = 'code-tools';
  tools.append(wrapButton(), button);
  code.closest('.code')?.append(tools);
}

const page = document.querySelector<HTMLButtonElement>('[data-copy-page]');
if (page) page.onclick = () => void load().then(({ copyPage }) => copyPage(page));
