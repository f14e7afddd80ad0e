import { lineWrap } from './wrap.ts';

// Buttons on every code block; there are none where they could not work.
for (const block of document.querySelectorAll<HTMLElement>('.code:not(.wrong)')) {
  const code = block.querySelector('code');
  if (!code) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    // As it is shown: with the reader's values, without what is folded away.
    void copy(() => code.innerText, button);
  });
  const tools = document.createElement('div');
  tools.className = 'code-tools';
  tools.append(lineWrap(block), button);
  block.append(tools);
}

const page = document.querySelector<HTMLButtonElement>('[data-copy-page]');
page?.addEventListener('click', () => {
  void copy(async () => (await import('./copy-page.ts')).pageAsMarkdown(), page);
});

async function copy(text: () => string | Promise<string>, button: HTMLButtonElement) {
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
