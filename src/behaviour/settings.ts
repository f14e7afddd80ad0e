// What a setting in a file means, shown on hover and focus. Loaded with the first of them.
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.matches('pre a'))
      void import('./setting-card.ts').then(({ showSetting }) => showSetting(target));
  });
}

if (document.querySelector('#settings-filter')) void import('./settings-filter.ts');
