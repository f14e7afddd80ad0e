// What a setting in a file means, shown on hover and focus. Loaded with the first of them.
async function explain({ target }: Event) {
  if (!(target instanceof HTMLAnchorElement) || !target.matches('pre a')) return;
  const { showSetting } = await import('./setting-card.ts');
  await showSetting(target);
}

document.addEventListener('pointerover', (event) => void explain(event));
document.addEventListener('focusin', (event) => void explain(event));

if (document.querySelector('#settings-filter')) void import('./settings-filter.ts');
