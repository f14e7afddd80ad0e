// The bar and every value lead to where they are changed. The form is loaded on the first press.
const change = 'kept in this browser only. Press to change it.';

async function open(value?: HTMLElement) {
  const { openInstallation } = await import('../playground/installation.tsx');
  const form = await openInstallation(value);
  if (!value) return;
  const { placeBeside } = await import('./place-beside.ts');
  placeBeside(form, value);
}

for (const value of document.querySelectorAll<HTMLElement>('var[data-v]:not(.chosen)')) {
  if (value.closest('a')) continue;
  value.classList.add('fillable');
  value.title = `Your ${value.dataset['v']?.replace('-', ' ') ?? ''}, ${change}`;
  // In a file one can press them too, but they are no stops on the way through it.
  if (value.closest('pre')) continue;
  value.tabIndex = 0;
  value.role = 'button';
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const value = target.closest<HTMLElement>('.fillable');
  if (value ?? target.closest('[data-installation]')) void open(value ?? undefined);
});
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target.role !== 'button' || !target.matches('.fillable'))
    return;
  if (key !== 'Enter' && key !== ' ') return;
  event.preventDefault();
  void open(target);
});

addEventListener('storage', ({ key, newValue }) => {
  if (key === 'playground' || key === null) {
    dispatchEvent(new CustomEvent('installation', { detail: newValue ?? '' }));
  }
});
