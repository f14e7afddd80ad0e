// A copy button on every code block; there is none where it could not work.
for (const block of document.querySelectorAll('.code')) {
  const code = block.querySelector('code');
  if (!code) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    // As it is shown: with the reader's values, without what is folded away.
    void copy(code.innerText, button);
  });
  block.append(button);
}

async function copy(text: string, button: HTMLButtonElement) {
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'Select it and press Ctrl+C';
  }
  button.textContent = said;
  button.ariaLive = 'polite';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}
