import { newButton } from './new-button.ts';
import { remember } from './remember.ts';

// Whether long lines of code are wrapped. Asked once, it holds for every file of the site.
const root = document.documentElement;

function show(button: Element) {
  button.ariaPressed = String(root.hasAttribute('data-wrap'));
}

// Also for the buttons of forms, which come and go.
document.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('.wrap')) return;
  remember('wrap', root.toggleAttribute('data-wrap') ? 'on' : '');
  document.querySelectorAll('.wrap').forEach(show);
});

/** The button that wraps the lines; the stylesheet shows it where one is longer than its place. */
export function wrapButton(): HTMLButtonElement {
  const button = newButton('wrap', 'Wrap');
  show(button);
  return button;
}
