import { here } from '../address/here.ts';

// The first screen: each choice changes where the button leads and what is shown, and is kept.
const form = document.querySelector('[data-start]') as HTMLElement;

interface Kept {
  answers?: Record<string, unknown>;
}

/** What was answered on an earlier visit, as far as it is a choice of this page. */
function kept(): Record<string, unknown> {
  try {
    return (JSON.parse(localStorage.getItem('playground') ?? '') as Kept).answers ?? {};
  } catch {
    return {};
  }
}

const chosen = (name: string) =>
  form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';

function show() {
  const path = `${chosen('provider')}/${chosen('target')}`;
  form.querySelector('[data-go]')?.setAttribute('href', here(`/path/${path}`));
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

form.addEventListener('change', ({ target }) => {
  show();
  const { name, value } = target as HTMLInputElement;
  void load().then(({ keepChoice }) => keepChoice(chosen('provider'), name, value));
});
// So that a choice is kept before the next page asks for it.
for (const type of ['pointerenter', 'focusin']) {
  form.addEventListener(type, () => void load());
}
restore();
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) restore();
});
