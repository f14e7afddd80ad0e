import { here } from '../address/here.ts';
import { keptText, leave } from '../kept/kept-text.ts';

// The first screen: each choice changes where the button leads and what is shown, and is kept.
const form = document.querySelector('[data-start]') as HTMLElement;

interface Kept {
  answers?: Record<string, unknown>;
}

/** What was answered on an earlier visit, as far as it is a choice of this page. */
function kept(): Record<string, unknown> {
  try {
    return (JSON.parse(keptText()) as Kept).answers ?? {};
  } catch {
    return {};
  }
}

/** One of each is always checked: what is proposed, as the build has drawn it. */
const chosen = (name: string) =>
  (form.querySelector(`[name=${name}]:checked`) as HTMLInputElement).value;

function show() {
  const path = `${chosen('provider')}/${chosen('target')}`;
  (form.querySelector('[data-go]') as HTMLAnchorElement).href = here(`/path/${path}`);
  // For whoever has begun one, and nobody else.
  if (keptText('path')) void import('./go-on.ts').then(({ show }) => show(path));
  for (const preview of document.querySelectorAll<HTMLElement>('[data-preview]')) {
    preview.hidden = preview.dataset['preview'] !== path;
  }
}

function restore() {
  const answers = kept();
  for (const input of form.querySelectorAll('input')) {
    if (answers[input.name] === input.value) input.checked = true;
  }
  show();
}

const load = () => import('../playground/keep-choices.ts');

function choose({ name, value }: HTMLInputElement) {
  show();
  // Who goes on at once is quicker than what keeps it.
  leave({ [name]: value }, chosen('provider'));
  void load().then(({ keepLeft }) => keepLeft());
}

form.addEventListener('change', ({ target }) => {
  choose(target as HTMLInputElement);
});
// So that a choice is kept before the next page asks for it.
for (const type of ['pointerover', 'focusin']) {
  form.addEventListener(type, () => void load());
}
// What was chosen before this script arrived counts.
const early = form.querySelectorAll<HTMLInputElement>(':checked:not([checked])');
restore();
for (const input of early) {
  input.checked = true;
  choose(input);
}
// In a task of its own, since Safari sets the choices back after this event.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) setTimeout(restore);
});
