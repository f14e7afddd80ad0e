// What a setting in a file means, shown on hover and focus. Loaded with the first of them.
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => {
    // Colours may cut the name into pieces, and the pointer is on one of them.
    const name = (target as Element).closest<HTMLAnchorElement>('pre a');
    if (name) void import('./setting-card.ts').then(({ showSetting }) => showSetting(name));
  });
}

if (document.querySelector('#index-filter')) void import('./index-filter.ts');
