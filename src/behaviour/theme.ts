import { remember } from './remember.ts';

// The reader's choice is kept; until there is one, the system decides.
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector('[data-theme-toggle]') as HTMLButtonElement;

const isDark = () => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : dark.matches);

function show() {
  button.ariaPressed = String(isDark());
}

button.onclick = () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  remember('theme', theme);
  show();
};
dark.addEventListener('change', show);
show();
