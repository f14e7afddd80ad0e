import type { copyText } from './copy-text.ts';
import { newButton } from './new-button.ts';
import { wrapButton } from './wrap.ts';

// Buttons on every code block; there are none where they could not work.
for (const code of document.querySelectorAll<HTMLElement>('.code:not(.wrong) code')) {
  const button = newButton('copy', 'Copy');
  button.addEventListener('click', () => {
    // As it is shown: with the reader's values, without what is folded away.
    void copy(() => code.innerText, button);
  });
  const tools = document.createElement('div');
  tools.className = 'code-tools';
  tools.append(wrapButton(), button);
  code.closest('.code')?.append(tools);
}

const page = document.querySelector<HTMLButtonElement>('[data-copy-page]');
page?.addEventListener('click', () => {
  void copy(async () => (await import('./copy-page.ts')).pageAsMarkdown(), page);
});

async function copy(...what: Parameters<typeof copyText>) {
  await (await import('./copy-text.ts')).copyText(...what);
}
